"""Says which services somebody should ring, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.checking.findings import make_note
from kiosk.source import Row, SourceRow, SourceTree, parse_date, read_status
from kiosk.vocabulary import Confidence, Finding, ServiceStatus

MAX_AGE_MONTHS = 12
_SEEN = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_MONTHS_A_YEAR = 12
_GONE = (ServiceStatus.DEFUNCT, ServiceStatus.INACTIVE)


class StaleReason(StrEnum):
    """Why a service should be rung."""

    REVIEW_DUE = "review due"
    NEVER_CHECKED = "never checked"
    CHECKED_LONG_AGO = "older than 12 months"
    UNVERIFIED = "unverified"


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
    return StaleService(service, seen_on, () if is_gone else tuple(_list_reasons(row, seen_on, today)))


def _list_reasons(row: Row, seen_on: date | None, today: date) -> Iterator[StaleReason]:
    review_by = parse_date(row.get("review_by", ""))
    if review_by is not None and _number_month(review_by) <= _number_month(today):
        yield StaleReason.REVIEW_DUE
    if seen_on is None:
        yield StaleReason.NEVER_CHECKED
    elif _is_old(seen_on, today):
        yield StaleReason.CHECKED_LONG_AGO
    if row.get("confidence") == Confidence.UNVERIFIED:
        yield StaleReason.UNVERIFIED


def _is_old(seen_on: date, today: date) -> bool:
    months = _number_month(today) - _number_month(seen_on)
    return months > MAX_AGE_MONTHS or (months == MAX_AGE_MONTHS and today.day > seen_on.day)


def _number_month(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month


def _order_of(stale: StaleService) -> tuple[str, date, str]:
    row = stale.service.row
    return row.get("area", "").casefold(), stale.seen_on or date.min, row.get("name", "").casefold()


def read_seen(written: str) -> date | None:
    """Return the earliest day that `2025`, `2025-07` or `2025-07-18` can mean, or None for other words."""
    match = _SEEN.fullmatch(written.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def check_freshness(tree: SourceTree, today: date) -> Iterator[Finding]:
    """Note each service that somebody should ring."""
    for stale in find_stale_services(tree.services, today):
        why = ", ".join(stale.reasons)
        message = f"“{stale.service.row.get('name', '')}” should be checked: {why}."
        advice = "Ring them. Then write today's date under “seen”, and “seen” under “confidence”."
        yield make_note("service-to-ring", stale.service.place, message, advice)
