"""Says which services somebody should ring, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.checking.findings import make_note
from kiosk.source import ServiceRecord, SourceRow, SourceTree, read_record
from kiosk.vocabulary import Confidence, Finding, ServiceStatus

MAX_AGE_MONTHS = 12
_SEEN = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_MONTHS_A_YEAR = 12


class StaleReason(StrEnum):
    """Why a service should be rung."""

    REVIEW_DUE = "review due"
    NEVER_CHECKED = "never checked"
    CHECKED_LONG_AGO = "older than 12 months"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class StaleService:
    """A service to ring. `seen_on` is the earliest day that its `seen` can mean."""

    row: SourceRow
    record: ServiceRecord
    seen_on: date | None
    reasons: tuple[StaleReason, ...]


def find_stale_services(services: Iterable[SourceRow], today: date) -> tuple[StaleService, ...]:
    """Return the services to ring by the end of this month, by area, and in each the oldest first.

    What was never checked is oldest. What has closed for good is not rung.
    """
    stale = [_judge(row, read_record(row.row), today) for row in services]
    return tuple(sorted((service for service in stale if service.reasons), key=_order_of))


def _judge(row: SourceRow, record: ServiceRecord, today: date) -> StaleService:
    seen_on = read_seen(record.seen)
    is_gone = record.status in (ServiceStatus.DEFUNCT, ServiceStatus.INACTIVE) or _is_hidden(record, today)
    reasons = () if is_gone else tuple(_list_reasons(record, seen_on, today))
    return StaleService(row, record, seen_on, reasons)


def _is_hidden(record: ServiceRecord, today: date) -> bool:
    return record.hide_by is not None and record.hide_by < today


def _list_reasons(record: ServiceRecord, seen_on: date | None, today: date) -> Iterator[StaleReason]:
    if record.review_by is not None and _number_month(record.review_by) <= _number_month(today):
        yield StaleReason.REVIEW_DUE
    if seen_on is None:
        yield StaleReason.NEVER_CHECKED
    elif _is_old(seen_on, today):
        yield StaleReason.CHECKED_LONG_AGO
    if record.confidence is Confidence.UNVERIFIED:
        yield StaleReason.UNVERIFIED


def _is_old(seen_on: date, today: date) -> bool:
    months = _number_month(today) - _number_month(seen_on)
    return months > MAX_AGE_MONTHS or (months == MAX_AGE_MONTHS and today.day > seen_on.day)


def _number_month(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month


def _order_of(stale: StaleService) -> tuple[str, date, str]:
    return stale.record.area.casefold(), stale.seen_on or date.min, stale.record.name.casefold()


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
        message = f"“{stale.record.name}” should be checked: {why}."
        advice = "Ring them. Then write today's date under “seen”, and “seen” under “confidence”."
        yield make_note("service-to-ring", stale.row.place, message, advice)
