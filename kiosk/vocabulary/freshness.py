"""Why somebody should ring a service this month: the one rule for the desk and for the kiosk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.vocabulary.directory import Confidence

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
class ServiceToRing:
    """A service to ring. `seen` is when it was checked last, as its publisher wrote it."""

    id: str
    name: str
    area_title: str
    phone: str
    seen: str
    reasons: tuple[StaleReason, ...]


def list_stale_reasons(
    seen_on: date | None, review_by: date | None, confidence: str, today: date
) -> Iterator[StaleReason]:
    """Give every reason to ring by the end of this month."""
    if review_by is not None and _number_month(review_by) <= _number_month(today):
        yield StaleReason.REVIEW_DUE
    if seen_on is None:
        yield StaleReason.NEVER_CHECKED
    elif _is_old(seen_on, today):
        yield StaleReason.CHECKED_LONG_AGO
    if confidence == Confidence.UNVERIFIED:
        yield StaleReason.UNVERIFIED


def _is_old(seen_on: date, today: date) -> bool:
    months = _number_month(today) - _number_month(seen_on)
    return months > MAX_AGE_MONTHS or (months == MAX_AGE_MONTHS and today.day > seen_on.day)


def _number_month(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month


def read_seen(written: str) -> date | None:
    """Return the earliest day that `2025`, `2025-07` or `2025-07-18` can mean, or None for other words."""
    match = _SEEN.fullmatch(written.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None
