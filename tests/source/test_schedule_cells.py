"""The `schedule` column."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.schedule_cells import parse_time, read_rule, read_rules, split_rules, write_rules
from kiosk.vocabulary import ByDay, Frequency, Schedule

TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
MAYBE_DAYS = st.none() | st.dates(date(1990, 1, 1), date(2100, 1, 1))


@st.composite
def rules(draw) -> Schedule:
    """Any rule that the column can hold."""
    freq = draw(st.sampled_from(Frequency))
    nth = st.just(0) if freq is Frequency.WEEKLY else st.sampled_from((0, 1, 5, -1))
    days = draw(st.sets(st.builds(ByDay, st.integers(0, 6), nth), min_size=1))
    interval, start = draw(st.integers(1, 9)), draw(st.dates())
    times, ends = (draw(TIMES), draw(TIMES)), (draw(MAYBE_DAYS), draw(MAYBE_DAYS))
    return Schedule(freq, tuple(sorted(days)), *times, interval, start, *ends)


@given(st.lists(rules(), max_size=4).map(tuple))
def test_rules_are_read_as_they_are_written(schedules: tuple[Schedule, ...]):
    cell = write_rules(schedules)
    assert read_rules(cell) == schedules
    assert len(split_rules(cell)) == len(schedules)


@pytest.mark.parametrize(
    "written",
    [
        "Mon-Fri",
        "FREQ=WEEKLY;BYDAY=MO;OPENS=09:00",
        "FREQ=DAILY;BYDAY=MO;OPENS=09:00;CLOSES=17:00",
        "FREQ=WEEKLY;BYDAY=1MO;OPENS=09:00;CLOSES=17:00",
        "FREQ=WEEKLY;BYDAY=XX;OPENS=09:00;CLOSES=17:00",
        "FREQ=WEEKLY;BYDAY=MO;OPENS=9;CLOSES=17:00",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;OPENS=09:00;CLOSES=17:00",
        "FREQ=WEEKLY;BYDAY=MO;OPENS=09:00;CLOSES=17:00;TO=2026-02-31",
        "FREQ=WEEKLY;FREQ=WEEKLY;BYDAY=MO;OPENS=09:00;CLOSES=17:00",
        "FREQ=WEEKLY;BYDAY=MO;OPENS=09:00;CLOSES=17:00;COUNT=3",
    ],
)
def test_what_is_no_whole_rule_is_not_read(written: str):
    assert read_rule(written) is None


def test_times_may_have_seconds_or_be_the_end_of_the_day():
    assert parse_time("09:30:00") == time(9, 30)
    assert parse_time("24:00") == time(0)
    assert parse_time("noon") is None
