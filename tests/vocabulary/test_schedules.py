"""What opening rules say of days and moments, compared with a library that knows all of RFC 5545."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from kiosk.vocabulary import (
    ByDay,
    Frequency,
    Hours,
    OpenState,
    Schedule,
    find_hours,
    find_state,
    happens_on,
    read_by_day,
)

MONDAY = date(2026, 11, 23)
NINE, FIVE = time(9), time(17)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
WEEKDAYS_ONLY = tuple(ByDay(day) for day in range(5))


@st.composite
def schedules(draw) -> Schedule:
    """Any rule, from a day on. The library takes `MO,1MO` for `1MO`, so the two are not mixed."""
    freq = draw(st.sampled_from(Frequency))
    is_numbered = freq is Frequency.MONTHLY and draw(st.booleans())
    nth = st.sampled_from((1, 2, 3, 4, 5, -1)) if is_numbered else st.just(0)
    days = draw(st.sets(st.builds(ByDay, st.integers(0, 6), nth), min_size=1))
    return Schedule(freq, tuple(sorted(days)), NINE, FIVE, draw(st.integers(1, 4)), draw(DAYS))


def list_days_by_library(rule: Schedule, begin: date, end: date) -> set[date]:
    assert rule.dtstart is not None
    by_day = ",".join(map(str, rule.byday))
    written = f"FREQ={rule.freq};INTERVAL={rule.interval};BYDAY={by_day};UNTIL={end:%Y%m%d}T000000"
    found = rrulestr(written, dtstart=datetime.combine(rule.dtstart, time(0)))
    between = found.between(datetime.combine(begin, time(0)), datetime.combine(end, time(0)), inc=True)
    return {moment.date() for moment in between}


@given(rule=schedules(), begin=DAYS)
def test_a_rule_happens_on_the_days_that_rfc_5545_says(rule: Schedule, begin: date):
    days = [begin + timedelta(days=number) for number in range(100)]
    found = {day for day in days if happens_on(rule, day)}
    assert found == list_days_by_library(rule, days[0], days[-1])


@given(by_day=st.builds(ByDay, st.integers(0, 6), st.sampled_from((-1, 0, 1, 2, 3, 4, 5))))
def test_a_day_is_read_as_it_is_written(by_day: ByDay):
    assert read_by_day(str(by_day)) == by_day


@pytest.mark.parametrize("written", ["", "XX", "6TU", "TUE", "0MO", "-2FR"])
def test_what_is_no_day_is_not_read(written: str):
    assert read_by_day(written) is None


def test_a_rule_holds_on_both_ends_of_its_period_and_not_beyond():
    rule = Schedule(
        Frequency.WEEKLY, WEEKDAYS_ONLY, NINE, FIVE, valid_from=MONDAY, valid_to=MONDAY + timedelta(days=4)
    )
    assert happens_on(rule, MONDAY)
    assert happens_on(rule, MONDAY + timedelta(days=4))
    assert not happens_on(rule, MONDAY - timedelta(days=3))
    assert not happens_on(rule, MONDAY + timedelta(days=7))


@pytest.mark.parametrize(
    ("hour", "minute", "state"),
    [(8, 59, OpenState.CLOSED), (9, 0, OpenState.OPEN), (16, 59, OpenState.OPEN), (17, 0, OpenState.CLOSED)],
)
def test_a_service_is_open_from_the_minute_it_opens_until_the_minute_it_closes(hour, minute, state):
    rule = Schedule(Frequency.WEEKLY, WEEKDAYS_ONLY, NINE, FIVE)
    assert find_state((rule,), datetime(2026, 11, 23, hour, minute)) is state


def test_a_night_goes_on_into_the_next_day():
    night = Schedule(Frequency.WEEKLY, (ByDay(0),), time(22), time(6))
    assert find_state((night,), datetime(2026, 11, 24, 5, 59)) is OpenState.OPEN
    assert find_state((night,), datetime(2026, 11, 24, 6, 0)) is OpenState.CLOSED
    assert find_state((night,), datetime(2026, 11, 23, 5, 59)) is OpenState.CLOSED


def test_a_day_that_ends_where_it_begins_is_a_whole_day():
    always = Schedule(Frequency.WEEKLY, tuple(map(ByDay, range(7))), time(0), time(0))
    assert find_state((always,), datetime(2026, 11, 23, 23, 59)) is OpenState.OPEN


def test_without_rules_nothing_is_known():
    assert find_state((), datetime(2026, 11, 23, 12)) is OpenState.UNKNOWN


def test_the_hours_of_a_day_come_earliest_first_and_each_once():
    morning = Schedule(Frequency.WEEKLY, WEEKDAYS_ONLY, NINE, time(12))
    evening = Schedule(Frequency.WEEKLY, (ByDay(0),), time(18), time(20))
    assert find_hours((evening, morning, morning), MONDAY) == (
        Hours(NINE, time(12)),
        Hours(time(18), time(20)),
    )
