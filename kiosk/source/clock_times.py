"""Reads times of day as people write them, and only where they can mean one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")
_NAMED = {
    "noon": time(12),
    "midday": time(12),
    "12 noon": time(12),
    "midnight": time(0),
    "12 midnight": time(0),
}
_FIRST_HOUR_SURELY_OF_THE_MORNING = 7


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day. It is `certain` of its half of the day if it says am or pm, or is noon or midnight."""

    moment: time
    is_certain: bool


def read_clock_time(written: str) -> ClockTime | None:
    """Return a time such as `9am`, `9.30 pm`, `17:00` or `noon`, or None where it is not clear which.

    `9` alone is not clear, nor is `1:30` without a zero in front of it.
    """
    if written in _NAMED:
        return ClockTime(_NAMED[written], True)
    match = _TIME.fullmatch(written)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if minute > 59:
        return None
    if half is not None:
        return ClockTime(time(hour % 12 + 12 * (half == "pm"), minute), True) if 1 <= hour <= 12 else None
    is_clear = match[2] is not None and (len(match[1]) == 2 or hour >= _FIRST_HOUR_SURELY_OF_THE_MORNING)
    return ClockTime(time(hour % 24, minute), hour in (0, 24)) if is_clear and _fits(hour, minute) else None


def _fits(hour: int, minute: int) -> bool:
    return hour < 24 or (hour == 24 and minute == 0)


def read_time_range(begin: str, end: str) -> tuple[time, time] | None:
    """Return when something opens and closes, or None where that is not clear.

    A range that ends before it begins is believed only where both ends are certain: a night.
    """
    opens, closes = read_clock_time(begin), read_clock_time(end)
    if opens is None or closes is None or opens.moment == closes.moment:
        return None
    if (
        closes.moment < opens.moment
        and closes.moment != time(0)
        and not (opens.is_certain and closes.is_certain)
    ):
        return None
    return opens.moment, closes.moment
