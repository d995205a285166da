"""Rows about when services are open: rules and words as written, and rules as whole numbers."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiling.directory_plan import DirectoryPlan, PlannedService
from kiosk.compiling.table import Table, Value, write_day
from kiosk.vocabulary import Schedule, find_first_period

_SCHEDULE = ("freq", "interval", "byday", "dtstart", "opens_at", "closes_at", "valid_from", "valid_to")
_OPENING = ("weekdays", "nth", "opens_minute", "closes_minute", "freq", "interval", "first_period")
_FOREVER = "9999-12-31"


def build_opening_tables(plan: DirectoryPlan) -> Iterator[Table]:
    """Fill both tables of opening times."""
    key = ("service_position", "position")
    rows = [row for service in plan.services for row in _list_schedules(service)]
    yield Table("schedule", (*key, *_SCHEDULE, "description"), rows)
    rows = [row for service in plan.services for row in _list_openings(service)]
    yield Table("opening", (*key, *_OPENING, "valid_from", "valid_to"), rows)


def _list_schedules(service: PlannedService) -> Iterator[tuple[Value, ...]]:
    """List the words, which have no rule, and then the rules, which have no words."""
    words = service.record.opening_hours
    if words:
        yield (service.position, 0, None, 1, "", None, None, None, None, None, words)
    for position, rule in enumerate(service.record.schedules, start=1):
        yield (service.position, position, *_describe_schedule(rule), "")


def _describe_schedule(rule: Schedule) -> tuple[Value, ...]:
    return (
        str(rule.freq),
        rule.interval,
        ",".join(map(str, rule.byday)),
        write_day(rule.dtstart),
        f"{rule.opens_at:%H:%M}",
        f"{rule.closes_at:%H:%M}",
        write_day(rule.valid_from),
        write_day(rule.valid_to),
    )


def _list_openings(service: PlannedService) -> Iterator[tuple[Value, ...]]:
    position = 0
    for rule in service.record.schedules:
        for nth in sorted({day.nth for day in rule.byday}):
            position += 1
            yield (service.position, position, *_describe_opening(rule, nth))


def _describe_opening(rule: Schedule, nth: int) -> tuple[Value, ...]:
    weekdays = sum(1 << day.weekday for day in rule.byday if day.nth == nth)
    begin = max(filter(None, (rule.valid_from, rule.dtstart)), default=None)
    return (
        weekdays,
        nth,
        rule.opens_minute,
        rule.closes_minute,
        str(rule.freq),
        rule.interval,
        find_first_period(rule),
        begin.isoformat() if begin else "",
        rule.valid_to.isoformat() if rule.valid_to else _FOREVER,
    )
