"""Finds the services that are surely open at a moment, in the evening or on a Saturday.

What is open on a bank holiday is not known: the answer is that of any other such day of the week.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TypeAlias

from kiosk.bundle import gather_members
from kiosk.catalogue.database import BundleDatabase
from kiosk.vocabulary import (
    MINUTES_A_DAY,
    WEEKDAYS,
    Frequency,
    OpenWhen,
    find_places_in_month,
    number_period,
)

_EVENING_MINUTE = 18 * 60
_LEAST_MINUTES = 30
_SATURDAY = 1 << WEEKDAYS.index("SA")
_VALID = "valid_from <= :{day} AND valid_to >= :{day}"
_HAPPENS = f"""
(weekdays & :{{day}}_weekday) AND {_VALID} AND (
    freq = '{Frequency.WEEKLY}' AND (:{{day}}_week - first_period) % interval = 0
    OR freq = '{Frequency.MONTHLY}' AND (:{{day}}_month - first_period) % interval = 0
        AND nth IN (0, :{{day}}_nth, :{{day}}_last)
)
"""
_NOW = f"""
SELECT service_position FROM opening
WHERE opens_minute <= :minute AND closes_minute > :minute AND {_HAPPENS.format(day="today")}
UNION ALL
SELECT service_position FROM opening
WHERE closes_minute > :late AND {_HAPPENS.format(day="yesterday")}
"""
_EVENINGS = f"""
SELECT service_position FROM opening
WHERE closes_minute >= {_EVENING_MINUTE + _LEAST_MINUTES} AND {_VALID.format(day="today")}
"""
_SATURDAYS = f"""
SELECT service_position FROM opening WHERE weekdays & {_SATURDAY} AND {_VALID.format(day="today")}
"""

_Parameters: TypeAlias = dict[str, object]


class OpenServices:
    """Which services are open. An answer is kept for its minute or day, because counts ask for it again."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._kept: dict[tuple[OpenWhen, datetime | date], int] = {}

    def find(self, when: OpenWhen, wall_clock: datetime) -> int:
        """Return the set of services that are surely open then."""
        until = wall_clock.replace(second=0, microsecond=0) if when is OpenWhen.NOW else wall_clock.date()
        if (when, until) not in self._kept:
            self._kept = {key: kept for key, kept in self._kept.items() if key[0] is not when}
            self._kept[when, until] = self._ask(when, wall_clock)
        return self._kept[when, until]

    def _ask(self, when: OpenWhen, wall_clock: datetime) -> int:
        parameters = _describe_day("today", wall_clock.date())
        if when is OpenWhen.NOW:
            minute = wall_clock.hour * 60 + wall_clock.minute
            parameters |= {"minute": minute, "late": minute + MINUTES_A_DAY}
            parameters |= _describe_day("yesterday", wall_clock.date() - timedelta(days=1))
        sql = {OpenWhen.NOW: _NOW, OpenWhen.EVENINGS: _EVENINGS, OpenWhen.SATURDAYS: _SATURDAYS}[when]
        positions = [position for (position,) in self._database.ask(sql, parameters)]
        return gather_members(positions, max(positions, default=0))


def _describe_day(name: str, day: date) -> _Parameters:
    _, nth, *last = find_places_in_month(day)
    return {
        name: day.isoformat(),
        f"{name}_weekday": 1 << day.weekday(),
        f"{name}_week": number_period(Frequency.WEEKLY, day),
        f"{name}_month": number_period(Frequency.MONTHLY, day),
        f"{name}_nth": nth,
        f"{name}_last": last[0] if last else nth,
    }
