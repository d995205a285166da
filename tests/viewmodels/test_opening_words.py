"""Opening times in words."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.opening_words import (
    ALL_DAY,
    WeekRow,
    derive_opening,
    describe_week,
    list_week,
    write_hours,
    write_time,
)
from kiosk.vocabulary import ByDay, Frequency, Hours, OpenState, Schedule

TUESDAY = date(2026, 11, 24)
EVERY_DAY = tuple(ByDay(day) for day in range(7))
WEEKDAYS = EVERY_DAY[:5]
OFFICE = (
    Schedule(Frequency.WEEKLY, WEEKDAYS, time(9), time(13)),
    Schedule(Frequency.WEEKLY, WEEKDAYS[:4], time(14), time(17, 30)),
)
NIGHTS = (Schedule(Frequency.WEEKLY, (ByDay(1), ByDay(5)), time(20), time(2)),)
ALWAYS = (Schedule(Frequency.WEEKLY, EVERY_DAY, time(0), time(0)),)
MIDNIGHT = (Schedule(Frequency.WEEKLY, (ByDay(1),), time(18), time(0)),)
SELDOM = (Schedule(Frequency.MONTHLY, (ByDay(2, 3),), time(10), time(12)),)
WEEKEND = (Schedule(Frequency.WEEKLY, EVERY_DAY[3:6], time(9), time(9)),)


@pytest.mark.parametrize(
    ("schedules", "moment", "words"),
    [
        (OFFICE, datetime(2026, 11, 24, 9), "Open now until 1pm."),
        (OFFICE, datetime(2026, 11, 24, 17, 29, 59), "Open now until 5:30pm."),
        (OFFICE, datetime(2026, 11, 24, 8), "Closed now. Opens today at 9am."),
        (OFFICE, datetime(2026, 11, 24, 13), "Closed now. Opens today at 2pm."),
        (OFFICE, datetime(2026, 11, 24, 18), "Closed now. Opens tomorrow at 9am."),
        (OFFICE, datetime(2026, 11, 27, 18), "Closed now. Opens on Monday at 9am."),
        (OFFICE, datetime(2026, 11, 28, 12), "Closed today. Opens on Monday at 9am."),
        (OFFICE, datetime(2026, 11, 29, 12), "Closed today. Opens tomorrow at 9am."),
        (NIGHTS, datetime(2026, 11, 24, 23), "Open now until 2am."),
        (NIGHTS, datetime(2026, 11, 25, 1), "Open now until 2am."),
        (MIDNIGHT, datetime(2026, 11, 24, 18), "Open now until midnight."),
        (WEEKEND, datetime(2026, 11, 26, 12), "Open now until 9am on Sunday."),
        (ALWAYS, datetime(2026, 11, 24, 3), "Open now, all day and all night."),
        (SELDOM, datetime(2026, 11, 24), "Closed today. Opens on Wednesday\u00a016\u00a0December at 10am."),
        ((), datetime(2026, 11, 24, 9), ""),
    ],
)
def test_one_sentence_says_whether_it_is_open_and_when_that_changes(schedules, moment: datetime, words: str):
    assert derive_opening(schedules, moment).words == words


def test_what_opens_nobody_knows_when_is_closed():
    years_ahead = Schedule(Frequency.WEEKLY, WEEKDAYS, time(9), time(17), valid_from=date(2029, 1, 1))
    opening = derive_opening((years_ahead,), datetime(2026, 11, 24, 9))
    assert opening.words == "Closed today. We do not know when it opens again."


def test_without_a_clock_to_trust_nothing_is_said_of_now_but_the_week_is_there():
    opening = derive_opening(OFFICE, None)
    assert (opening.state, opening.words, opening.has_week) == (OpenState.UNKNOWN, "", True)
    assert not any(row.is_today for row in list_week(OFFICE, None))


def test_a_week_that_has_nothing_to_say_is_not_offered():
    assert not derive_opening(ALWAYS, datetime(2026, 11, 24)).has_week
    assert not derive_opening((), datetime(2026, 11, 24)).has_week


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (time(0), "midnight"),
        (time(0, 5), "12:05am"),
        (time(9), "9am"),
        (time(12), "midday"),
        (time(12, 30), "12:30pm"),
        (time(23, 59), "11:59pm"),
    ],
)
def test_times_are_written_as_people_say_them(moment: time, words: str):
    assert write_time(moment) == words


@given(st.times(), st.times())
def test_no_two_times_are_written_alike(one: time, other: time):
    is_same = (one.hour, one.minute) == (other.hour, other.minute)
    assert (
        write_time(one.replace(second=0, microsecond=0)) == write_time(other.replace(second=0, microsecond=0))
    ) is is_same


def test_a_day_has_all_its_hours():
    two = (Hours(time(9), time(13)), Hours(time(14), time(17)))
    assert write_hours(two) == "9am to 1pm and 2pm to 5pm"
    assert write_hours(()) == "Closed"
    assert write_hours((Hours(time(0), time(0)),)) == ALL_DAY


def test_a_week_has_seven_days_and_today_is_marked():
    rows = list_week(OFFICE, TUESDAY)
    assert len(rows) == 7
    assert [row.day for row in rows if row.is_today] == ["Tuesday"]
    assert rows[4] == WeekRow("Friday", "9am to 1pm")
    assert rows[5].hours == "Closed"


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        (SELDOM[0], "Third Wednesday of the month"),
        (Schedule(Frequency.MONTHLY, (ByDay(4, -1),), time(9), time(10), 2), "Last Friday, every 2 months"),
        (Schedule(Frequency.WEEKLY, (ByDay(0),), time(9), time(10), 2, TUESDAY), "Monday, every 2 weeks"),
        (Schedule(Frequency.MONTHLY, (ByDay(0),), time(9), time(10), 3), "Every Monday, every 3 months"),
    ],
)
def test_what_does_not_come_every_week_has_a_row_that_says_when(rule: Schedule, day: str):
    assert [row.day for row in list_week((rule,), TUESDAY)] == [day]


def test_rules_that_have_ended_or_not_begun_are_not_in_the_week():
    ended = Schedule(Frequency.WEEKLY, WEEKDAYS, time(9), time(17), valid_to=date(2026, 11, 23))
    coming = Schedule(Frequency.WEEKLY, WEEKDAYS, time(9), time(17), valid_from=date(2026, 11, 25))
    assert list_week((ended, coming), TUESDAY) == ()


def test_days_with_the_same_hours_are_one_line():
    assert describe_week((*OFFICE, *SELDOM)).splitlines() == [
        "Monday to Thursday: 9am to 1pm and 2pm to 5:30pm",
        "Friday: 9am to 1pm",
        "Third Wednesday of the month: 10am to midday",
    ]
    assert describe_week(NIGHTS).splitlines() == ["Tuesday: 8pm to 2am", "Saturday: 8pm to 2am"]
    assert describe_week(ALWAYS) == ALL_DAY
    assert describe_week(()) == ""
