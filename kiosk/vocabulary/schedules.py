"""When a service is open: weekly and monthly rules in the terms of RFC 5545, and what they say of a moment.

Times are those of the clock on the wall in the United Kingdom, so a rule holds in summer and in winter alike.
The rules know no bank holidays: what is open on one is not known.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of a week as RFC 5545 writes them, at the numbers that `date.weekday` gives."""

MINUTES_A_DAY = 24 * 60
_BY_DAY = re.compile(r"(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


class Frequency(StrEnum):
    """How often a rule comes round. HSDS has no others."""

    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


class OpenState(StrEnum):
    """Whether a service is open. It is not known where nobody wrote down times that a rule can say."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class ByDay:
    """A day of the week; in a monthly rule `nth` is which of the month, and -1 the last one.

    `weekday` is 0 for Monday. In a weekly rule `nth` is 0.
    """

    weekday: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{WEEKDAYS[self.weekday]}"


@dataclass(frozen=True, slots=True)
class Schedule:
    """One rule. Both times are there or neither is; a service that closes at or before it opens
    closes on the next day. `valid_from` and `valid_to` belong to the period, and None is open.

    With an `interval` above 1, weeks (from Monday) or months count from the one that has `dtstart`.
    """

    freq: Frequency
    byday: tuple[ByDay, ...]
    opens_at: time
    closes_at: time
    interval: int = 1
    dtstart: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def opens_minute(self) -> int:
        """The minute of the day at which it opens."""
        return _minute_of(self.opens_at)

    @property
    def closes_minute(self) -> int:
        """The minute at which it closes, counted from the day on which it opened."""
        minute = _minute_of(self.closes_at)
        return minute if minute > self.opens_minute else minute + MINUTES_A_DAY


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A time during which a service is open; it may close on the next day."""

    opens_at: time
    closes_at: time


def read_by_day(written: str) -> ByDay | None:
    """Return a day written `TU`, `1TU` or `-1TU`, or None where the text is not one."""
    match = _BY_DAY.fullmatch(written)
    return ByDay(WEEKDAYS.index(match[2]), int(match[1] or 0)) if match else None


def happens_on(schedule: Schedule, day: date) -> bool:
    """Say whether a service opens by this rule on a day."""
    begin = max(filter(None, (schedule.valid_from, schedule.dtstart)), default=day)
    if day < begin or (schedule.valid_to is not None and day > schedule.valid_to):
        return False
    places = (0,) if schedule.freq is Frequency.WEEKLY else find_places_in_month(day)
    if not any(by.weekday == day.weekday() and by.nth in places for by in schedule.byday):
        return False
    return (number_period(schedule.freq, day) - find_first_period(schedule)) % schedule.interval == 0


def find_places_in_month(day: date) -> tuple[int, ...]:
    """Return every `nth` by which a monthly rule may name a day; 0 means each such day of a month."""
    is_last = day.day + 7 > monthrange(day.year, day.month)[1]
    nth = (day.day - 1) // 7 + 1
    return (0, nth, -1) if is_last else (0, nth)


def number_period(freq: Frequency, day: date) -> int:
    """Return the number of the week or month a day is in; the next one has the next number."""
    return (day.toordinal() - 1) // 7 if freq is Frequency.WEEKLY else day.year * 12 + day.month


def find_first_period(schedule: Schedule) -> int:
    """Return the number of the week or month from which intervals count."""
    return 0 if schedule.dtstart is None else number_period(schedule.freq, schedule.dtstart)


def find_hours(schedules: Iterable[Schedule], day: date) -> tuple[Hours, ...]:
    """Return when a service opens on a day and closes again, earliest first."""
    hours = {Hours(rule.opens_at, rule.closes_at) for rule in schedules if happens_on(rule, day)}
    return tuple(sorted(hours))


def find_state(schedules: tuple[Schedule, ...], moment: datetime) -> OpenState:
    """Say whether a service is open at a moment of the clock on the wall."""
    if not schedules:
        return OpenState.UNKNOWN
    today, minute = moment.date(), _minute_of(moment.time())
    return OpenState.OPEN if any(_is_open(rule, today, minute) for rule in schedules) else OpenState.CLOSED


def _is_open(rule: Schedule, today: date, minute: int) -> bool:
    since_yesterday = minute + MINUTES_A_DAY
    if rule.opens_minute <= minute < rule.closes_minute and happens_on(rule, today):
        return True
    yesterday = today - timedelta(days=1)
    return rule.opens_minute <= since_yesterday < rule.closes_minute and happens_on(rule, yesterday)


def _minute_of(moment: time) -> int:
    return moment.hour * 60 + moment.minute
