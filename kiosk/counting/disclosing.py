"""Makes of exact counts what may be shown: rounded, and never so small that it could be somebody.

Every number is rounded by itself, sums too, so that nothing can be found by taking one from another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.counting.counted import Counted, Kind
from kiosk.counting.day_files import Counts, Day

LEAST_SHOWN = 5
"""Fewer than this are “under 5”; what is more is rounded to a multiple of it."""
_DAYS_A_WEEK = 7


class Span(StrEnum):
    """How days are put together."""

    WEEK = "week"
    MONTH = "month"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Period:
    """A week from Monday, a month, or the time in which the clock was wrong; `first` is its first day."""

    span: Span
    first: date | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that may be shown; `is_few` is one of which only that is said."""

    number: int = 0
    is_few: bool = False


Figures = Mapping[Counted, Figure]


def disclose(counts: Counts) -> dict[Counted, Figure]:
    """Round all counts. Updates are not visitors, and are shown as they are."""
    return {
        counted: Figure(count) if counted.kind is Kind.UPDATE else round_count(count)
        for counted, count in counts.items()
    }


def round_count(count: int) -> Figure:
    """Return what may be shown of a count."""
    if 0 < count < LEAST_SHOWN:
        return Figure(is_few=True)
    return Figure((count + LEAST_SHOWN // 2) // LEAST_SHOWN * LEAST_SHOWN)


def put_together(days: Mapping[Day, Counts], span: Span, today: date) -> dict[Period, Figures]:
    """Return what may be shown of each week or month, the newest first.

    A day that has not come yet was counted by a wrong clock, and is put to what has no day.
    """
    sums: dict[Period, Counter[Counted]] = {}
    for day, counts in days.items():
        period = find_period(day if day is not None and day <= today else None, span)
        sums.setdefault(period, Counter()).update(counts)
    periods = sorted(sums, key=lambda period: period.first or date.min, reverse=True)
    return {period: disclose(sums[period]) for period in periods}


def find_period(day: Day, span: Span) -> Period:
    """Return the week or month in which a day is."""
    if day is None:
        return Period(Span.UNDATED, None)
    first = day.replace(day=1) if span is Span.MONTH else day - timedelta(days=day.weekday())
    return Period(span, first)


def count_recent_visits(days: Mapping[Day, Counts], today: date) -> Figure:
    """Return how many visits there were in the last seven days, today included."""
    return round_count(sum(counts.get(Counted(Kind.VISIT), 0) for counts in _find_recent(days, today)))


def _find_recent(days: Mapping[Day, Counts], today: date) -> Iterator[Counts]:
    for day, counts in days.items():
        if day is not None and 0 <= (today - day).days < _DAYS_A_WEEK:
            yield counts
