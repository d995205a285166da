"""Finds the services that are surely open at a moment, in the evening or on a Saturday.

What is open on a bank holiday is not known: the answer is that of any other such day of the week.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_
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
_ON_THE_DAY = f"""
SELECT opens_minute, closes_minute, service_position FROM opening WHERE {_HAPPENS.format(day="today")}
UNION ALL
SELECT 0, closes_minute - {MINUTES_A_DAY}, service_position FROM opening
WHERE closes_minute > {MINUTES_A_DAY} AND {_HAPPENS.format(day="yesterday")}
"""
_EVENINGS = f"""
SELECT service_position FROM opening
WHERE closes_minute >= {_EVENING_MINUTE + _LEAST_MINUTES} AND {_VALID.format(day="today")}
"""
_SATURDAYS = f"""
SELECT service_position FROM opening WHERE weekdays & {_SATURDAY} AND {_VALID.format(day="today")}
"""

_Parameters: TypeAlias = dict[str, object]
_Spell: TypeAlias = tuple[int, int]


class OpenServices:
    """Which services are open.

    What opens on a day is asked for once, and kept as a set for each pair of minutes between which services
    are open. However many services there are, those pairs are few: a minute is a few sets joined.
    """

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._days: dict[OpenWhen, tuple[date, int]] = {}
        self._spells: tuple[date, dict[_Spell, int]] | None = None
        self._now: tuple[datetime, int] | None = None

    def find(self, when: OpenWhen, wall_clock: datetime) -> int:
        """Return the set of services that are surely open then."""
        if when is OpenWhen.NOW:
            return self._find_open(wall_clock.replace(second=0, microsecond=0))
        today = wall_clock.date()
        if when not in self._days or self._days[when][0] != today:
            sql = {OpenWhen.EVENINGS: _EVENINGS, OpenWhen.SATURDAYS: _SATURDAYS}[when]
            rows = self._database.ask(sql, _describe_day("today", today))
            self._days[when] = today, _gather([position for (position,) in rows])
        return self._days[when][1]

    def _find_open(self, moment: datetime) -> int:
        """Return what is open at a minute. It is kept, because counts ask for it again."""
        if self._now is None or self._now[0] != moment:
            minute = moment.hour * 60 + moment.minute
            spells = self._list_spells(moment.date())
            is_open = (members for (opens, closes), members in spells.items() if opens <= minute < closes)
            self._now = moment, reduce(or_, is_open, 0)
        return self._now[1]

    def _list_spells(self, today: date) -> dict[_Spell, int]:
        """Return which services are open between which minutes of a day, with what began the day before."""
        if self._spells is None or self._spells[0] != today:
            days = _describe_day("today", today) | _describe_day("yesterday", today - timedelta(days=1))
            positions: dict[_Spell, list[int]] = defaultdict(list)
            for opens, closes, position in self._database.ask(_ON_THE_DAY, days):
                positions[opens, closes].append(position)
            self._spells = today, {spell: _gather(members) for spell, members in positions.items()}
        return self._spells[1]


def _gather(positions: list[int]) -> int:
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
