"""Reads and writes the `schedule` column: rules as `FREQ=WEEKLY;BYDAY=MO,TU;OPENS=09:00;CLOSES=17:00`.

The names are those of RFC 5545, with `OPENS`, `CLOSES`, `FROM` and `TO` beside them. ` | ` parts two rules.
"""

from __future__ import annotations

import re
from datetime import date, time

from kiosk.source.cells import parse_date, parse_whole_number
from kiosk.vocabulary import ByDay, Frequency, Schedule, read_by_day

_BETWEEN_RULES = "|"
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|\+00:00)?")
_NAMES = frozenset({"FREQ", "INTERVAL", "DTSTART", "BYDAY", "OPENS", "CLOSES", "FROM", "TO"})
_DATES = ("DTSTART", "FROM", "TO")
_NEEDED = frozenset({"FREQ", "BYDAY", "OPENS", "CLOSES"})


def split_rules(cell: str) -> tuple[str, ...]:
    """Return the rules in a cell as written."""
    return tuple(part.strip() for part in cell.split(_BETWEEN_RULES) if part.strip())


def read_rule(written: str) -> Schedule | None:
    """Return one rule, or None where it is not a whole one."""
    pairs = [part.strip().partition("=") for part in written.split(";") if part.strip()]
    values = {name.strip().upper(): value.strip() for name, _, value in pairs}
    if len(values) != len(pairs) or not _NEEDED <= values.keys() <= _NAMES:
        return None
    days = read_days(values["BYDAY"], values["FREQ"])
    opens, closes = parse_time(values["OPENS"]), parse_time(values["CLOSES"])
    interval = parse_whole_number(values.get("INTERVAL", "1"))
    if (
        not days
        or opens is None
        or closes is None
        or not interval
        or (interval > 1 and "DTSTART" not in values)
    ):
        return None
    dates = {name: parse_date(values[name]) for name in _DATES if name in values}
    if None in dates.values():
        return None
    freq = Frequency(values["FREQ"])
    return Schedule(freq, days, opens, closes, interval, *map(dates.get, ("DTSTART", "FROM", "TO")))


def read_days(written: str, freq: str) -> tuple[ByDay, ...]:
    """Return the days of a rule in order; nothing where one of them does not fit the frequency."""
    days = [read_by_day(part.strip().upper()) for part in written.split(",")]
    if freq not in list(Frequency) or any(day is None or (day.nth and freq == "WEEKLY") for day in days):
        return ()
    return tuple(sorted({day for day in days if day is not None}))


def parse_time(written: str) -> time | None:
    """Return a time of day written `09:00` or `09:00:00`, with `24:00` for the end of the day."""
    if written in ("24:00", "24:00:00"):
        return time(0)
    match = _TIME.fullmatch(written)
    return time(int(match[1]), int(match[2])) if match else None


def read_rules(cell: str) -> tuple[Schedule, ...]:
    """Return every rule in a cell that is a whole one."""
    return tuple(rule for rule in map(read_rule, split_rules(cell)) if rule is not None)


def write_rules(schedules: tuple[Schedule, ...]) -> str:
    """Return rules as a cell from which `read_rules` gives the same."""
    return f" {_BETWEEN_RULES} ".join(map(_write_rule, schedules))


def _write_rule(rule: Schedule) -> str:
    parts = [f"FREQ={rule.freq}"]
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    parts += _write_date("DTSTART", rule.dtstart)
    parts.append(f"BYDAY={','.join(map(str, rule.byday))}")
    parts += [f"OPENS={rule.opens_at:%H:%M}", f"CLOSES={rule.closes_at:%H:%M}"]
    return ";".join([*parts, *_write_date("FROM", rule.valid_from), *_write_date("TO", rule.valid_to)])


def _write_date(name: str, day: date | None) -> list[str]:
    return [] if day is None else [f"{name}={day.isoformat()}"]
