"""Says which services somebody should ring, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.checking.findings import make_note
from kiosk.source import SourceRow, SourceTree, parse_date, read_status
from kiosk.vocabulary import Finding, ServiceStatus, StaleReason, list_stale_reasons, read_seen

_GONE = (ServiceStatus.DEFUNCT, ServiceStatus.INACTIVE)


@dataclass(frozen=True, slots=True)
class StaleService:
    """A service to ring. `seen_on` is the earliest day that its `seen` can mean."""

    service: SourceRow
    seen_on: date | None
    reasons: tuple[StaleReason, ...]


def find_stale_services(services: Iterable[SourceRow], today: date) -> tuple[StaleService, ...]:
    """Return the services to ring by the end of this month, by area, and in each the oldest first.

    What was never checked is oldest. What has closed for good is not rung.
    """
    stale = [_judge(service, today) for service in services]
    return tuple(sorted((judged for judged in stale if judged.reasons), key=_order_of))


def _judge(service: SourceRow, today: date) -> StaleService:
    row = service.row
    seen_on, hide_by = read_seen(row.get("seen", "")), parse_date(row.get("hide_by", ""))
    is_gone = read_status(row.get("status", "")) in _GONE or (hide_by is not None and hide_by < today)
    review_by, confidence = parse_date(row.get("review_by", "")), row.get("confidence", "")
    reasons = () if is_gone else tuple(list_stale_reasons(seen_on, review_by, confidence, today))
    return StaleService(service, seen_on, reasons)


def _order_of(stale: StaleService) -> tuple[str, date, str]:
    row = stale.service.row
    return row.get("area", "").casefold(), stale.seen_on or date.min, row.get("name", "").casefold()


def check_freshness(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Note each service that somebody should ring."""
    for stale in find_stale_services(tree.services, today):
        why = ", ".join(stale.reasons)
        message = f"“{stale.service.row.get('name', '')}” should be checked: {why}."
        advice = "Ring them. Then write today's date under “seen”, and “seen” under “confidence”."
        yield make_note("service-to-ring", stale.service.place, message, advice)
