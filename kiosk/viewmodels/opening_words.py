"""Opening times in the words of people: “Open now until 5pm”, and a week as a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from kiosk.vocabulary import ByDay, Frequency, Hours, Opening, OpenState, Schedule, find_opening

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CLOSED = "Closed"
ALL_DAY = "All day and all night"
_MIDNIGHT, _MIDDAY = time(0), time(12)
_NTH = {1: "First", 2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth", -1: "Last"}
_NEVER_PARTED = "\u00a0"
_DAYS_NAMED_ALONE = 6
"""Beyond these a day of the week could be taken for that of this week."""


@dataclass(frozen=True, slots=True)
class OpeningView:
    """Whether a service is open, as code and sentence, and whether a week has more to say."""

    state: OpenState = OpenState.UNKNOWN
    words: str = ""
    has_week: bool = False


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A day, or the days of a rule that does not come every week, and when it is open on it."""

    day: str
    hours: str
    is_today: bool = False


def derive_opening(schedules: tuple[Schedule, ...], moment: datetime | None) -> OpeningView:
    """Say whether a service is open at a moment of the clock on the wall; None is no clock to trust."""
    week = list_week(schedules, moment.date() if moment else None)
    opening = find_opening(schedules, moment) if moment else Opening(OpenState.UNKNOWN)
    words = _describe(opening, moment) if moment else ""
    return OpeningView(opening.state, words, any(row.hours not in (ALL_DAY, CLOSED) for row in week))


def _describe(opening: Opening, moment: datetime) -> str:
    if opening.state is OpenState.UNKNOWN:
        return ""
    if opening.state is OpenState.OPEN:
        if opening.changes_at is None:
            return "Open now, all day and all night."
        return f"Open now until {_write_until(opening.changes_at, moment)}."
    closed = "Closed now." if opening.opens_on_the_day else "Closed today."
    if opening.changes_at is None:
        return f"{closed} We do not know when it opens again."
    return f"{closed} Opens {_write_from(opening.changes_at, moment)}."


def _write_until(moment: datetime, now: datetime) -> str:
    """Name the day of an end where it could be taken for another; a night belongs to the day before it."""
    is_tonight = moment.date() == now.date() or moment - now < timedelta(hours=12)
    is_midnight = moment.time() == _MIDNIGHT and moment.date() - now.date() == timedelta(days=1)
    if is_tonight or is_midnight:
        return write_time(moment.time())
    return f"{write_time(moment.time())} {_write_day(moment.date(), now.date())}"


def _write_from(moment: datetime, now: datetime) -> str:
    return f"{_write_day(moment.date(), now.date())} at {write_time(moment.time())}"


def _write_day(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead <= 1:
        return "tomorrow" if ahead else "today"
    if ahead <= _DAYS_NAMED_ALONE:
        return f"on {DAY_NAMES[day.weekday()]}"
    return f"on {DAY_NAMES[day.weekday()]}{_NEVER_PARTED}{day.day}{_NEVER_PARTED}{day:%B}"


def write_time(moment: time) -> str:
    """Return a time as GOV.UK writes it: `9am`, `5:30pm`, `midday`, `midnight`."""
    if moment in (_MIDNIGHT, _MIDDAY):
        return "midday" if moment == _MIDDAY else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'pm' if moment.hour >= 12 else 'am'}"


def write_hours(hours: tuple[Hours, ...]) -> str:
    """Return when something is open on a day, its breaks left out."""
    if not hours:
        return CLOSED
    if any(spell.opens_at == spell.closes_at for spell in hours):
        return ALL_DAY
    return " and ".join(f"{write_time(spell.opens_at)} to {write_time(spell.closes_at)}" for spell in hours)


def list_week(schedules: tuple[Schedule, ...], today: date | None) -> tuple[WeekRow, ...]:
    """Return a row for each day of a week, then one for each rule that does not come every week.

    Rules that have not begun or have ended today are left out; without a day, all are taken to hold.
    """
    valid = [rule for rule in schedules if today is None or _is_valid(rule, today)]
    weekly = [rule for rule in valid if _is_every_week(rule)]
    seldom = [rule for rule in valid if not _is_every_week(rule)]
    days = tuple(_make_day(weekly, weekday, today) for weekday in range(7)) if weekly else ()
    return (*days, *(row for rule in seldom for row in _list_seldom(rule)))


def _is_valid(rule: Schedule, today: date) -> bool:
    return (rule.valid_from or today) <= today <= (rule.valid_to or today)


def _is_every_week(rule: Schedule) -> bool:
    return rule.interval == 1 and not any(by.nth for by in rule.byday)


def _make_day(weekly: list[Schedule], weekday: int, today: date | None) -> WeekRow:
    hours = {_hours_of(rule) for rule in weekly if any(by.weekday == weekday for by in rule.byday)}
    is_today = today is not None and today.weekday() == weekday
    return WeekRow(DAY_NAMES[weekday], write_hours(tuple(sorted(hours))), is_today)


def _list_seldom(rule: Schedule) -> tuple[WeekRow, ...]:
    hours = write_hours((_hours_of(rule),))
    return tuple(WeekRow(_name_seldom(rule, by), hours) for by in rule.byday)


def _hours_of(rule: Schedule) -> Hours:
    return Hours(rule.opens_at, rule.closes_at)


def _name_seldom(rule: Schedule, by: ByDay) -> str:
    day = DAY_NAMES[by.weekday]
    if rule.freq is Frequency.WEEKLY:
        return f"{day}, every {rule.interval} weeks"
    named = f"{_NTH[by.nth]} {day}" if by.nth else f"Every {day}"
    return f"{named} of the month" if rule.interval == 1 else f"{named}, every {rule.interval} months"


def describe_week(schedules: tuple[Schedule, ...], today: date | None = None) -> str:
    """Return a week in a few lines, days with the same hours as one: `Monday to Friday: 9am to 5pm`."""
    lines = []
    for hours, group in groupby(list_week(schedules, today), key=lambda row: row.hours):
        rows = list(group)
        lines += _join_days(rows, hours) if hours != CLOSED else []
    return "\n".join(lines)


def _join_days(rows: list[WeekRow], hours: str) -> list[str]:
    if len(rows) == len(DAY_NAMES) and hours == ALL_DAY:
        return [ALL_DAY]
    if len(rows) > 2 and all(row.day in DAY_NAMES for row in rows):
        return [f"{rows[0].day} to {rows[-1].day}: {hours}"]
    return [f"{row.day}: {hours}" for row in rows]
