"""Days and moments as people in the United Kingdom read them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_HOURS_A_HALF_DAY = 12


def read_wall_clock(moment: datetime) -> datetime:
    """Return what clocks in the United Kingdom show at a moment; one without a time zone is that already."""
    return moment.astimezone(LONDON).replace(tzinfo=None) if moment.tzinfo else moment


def describe_day(day: date) -> str:
    """Return a day in words: “24 November 2026”."""
    return f"{day.day} {day:%B %Y}"


def describe_moment(moment: datetime) -> str:
    """Return a moment in words: “Tuesday 24 November 2026 at 3:05 pm”."""
    shown = read_wall_clock(moment)
    hour = shown.hour % _HOURS_A_HALF_DAY or _HOURS_A_HALF_DAY
    half = "am" if shown.hour < _HOURS_A_HALF_DAY else "pm"
    return f"{shown:%A} {describe_day(shown)} at {hour}:{shown:%M} {half}"
