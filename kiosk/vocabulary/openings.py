"""What a visitor asks of opening times: is it open, and when does that change?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.vocabulary.schedules import Hours, OpenState, Schedule, find_hours, happens_on

DAYS_AHEAD = 62
"""How far ahead the next opening is looked for: the first Monday after next is in it."""
_ONE_DAY = timedelta(days=1)
_LONGER_THAN_A_WEEK = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a service is open at a moment. `changes_at` is when it closes or opens next.

    Without it an open service never closes, and of a closed one it is not known when it opens.
    `opens_on_the_day` says that it opens, or has opened, on the day of the moment.
    """

    state: OpenState
    changes_at: datetime | None = None
    opens_on_the_day: bool = False


@dataclass(frozen=True, slots=True)
class _Spell:
    begin: datetime
    end: datetime


def find_opening(schedules: tuple[Schedule, ...], moment: datetime) -> Opening:
    """Say whether a service is open at a moment of the clock on the wall, and when that changes.

    It is not known once every rule has ended.
    """
    today, now = moment.date(), moment.replace(second=0, microsecond=0)
    if all(rule.valid_to is not None and rule.valid_to < today for rule in schedules):
        return Opening(OpenState.UNKNOWN)
    opens_today = any(happens_on(rule, today) for rule in schedules)
    coming = (spell for spell in _join(_list_spells(schedules, today)) if spell.end > now)
    spell = next(coming, None)
    if spell is None:
        return Opening(OpenState.CLOSED, None, opens_today)
    if spell.begin > now:
        return Opening(OpenState.CLOSED, spell.begin, opens_today)
    closes = None if spell.end - now > _LONGER_THAN_A_WEEK else spell.end
    return Opening(OpenState.OPEN, closes, opens_today)


def _list_spells(schedules: tuple[Schedule, ...], today: date) -> list[_Spell]:
    """Return when a service is open from yesterday on, earliest first."""
    days = (today + timedelta(days=ahead) for ahead in range(-1, DAYS_AHEAD))
    spells = (_make_spell(day, hours) for day in days for hours in find_hours(schedules, day))
    return sorted(spells, key=lambda spell: spell.begin)


def _make_spell(day: date, hours: Hours) -> _Spell:
    begin, end = datetime.combine(day, hours.opens_at), datetime.combine(day, hours.closes_at)
    return _Spell(begin, end if end > begin else end + _ONE_DAY)


def _join(spells: list[_Spell]) -> Iterator[_Spell]:
    """Yield spells with those as one that touch or overlap."""
    joined: _Spell | None = None
    for spell in spells:
        if joined is not None and spell.begin <= joined.end:
            joined = _Spell(joined.begin, max(joined.end, spell.end))
            continue
        if joined is not None:
            yield joined
        joined = spell
    if joined is not None:
        yield joined
