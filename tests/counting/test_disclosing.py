"""No number that is shown is exact, and none is so small that it could be somebody."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.counting import (
    Counted,
    Figure,
    Kind,
    Period,
    Span,
    count_recent_visits,
    disclose,
    find_period,
    put_together,
    round_count,
)

TODAY = date(2026, 11, 24)
VISIT = Counted(Kind.VISIT)


@pytest.mark.parametrize(
    ("count", "figure"),
    [
        *((0, Figure(0)), (1, Figure(is_few=True)), (4, Figure(is_few=True)), (5, Figure(5))),
        *((7, Figure(5)), (8, Figure(10)), (12, Figure(10)), (13, Figure(15))),
    ],
)
def test_counts_are_rounded_and_few_are_only_few(count: int, figure: Figure):
    assert round_count(count) == figure


def test_updates_are_shown_as_they_are():
    assert disclose({Counted(Kind.UPDATE): 2, VISIT: 2}) == {
        Counted(Kind.UPDATE): Figure(2),
        VISIT: Figure(is_few=True),
    }


def test_a_sum_is_rounded_once_not_the_days_in_it():
    days = {TODAY - timedelta(days=n): {VISIT: 4} for n in range(7)}
    weeks = put_together(days, Span.WEEK, TODAY)
    assert [figures[VISIT].number for figures in weeks.values()] == [10, 20]
    assert count_recent_visits(days, TODAY) == Figure(30)


def test_weeks_begin_on_monday_and_the_newest_comes_first():
    days = {date(2026, 11, 22): {VISIT: 9}, date(2026, 11, 23): {VISIT: 9}}
    weeks = list(put_together(days, Span.WEEK, TODAY))
    assert [week.first for week in weeks] == [date(2026, 11, 23), date(2026, 11, 16)]
    months = put_together(days, Span.MONTH, TODAY)
    assert months == {Period(Span.MONTH, date(2026, 11, 1)): {VISIT: Figure(20)}}


def test_what_a_wrong_clock_counted_has_no_day():
    days = {None: {VISIT: 5}, date(2031, 1, 1): {VISIT: 5}, TODAY: {VISIT: 5}}
    weeks = put_together(days, Span.WEEK, TODAY)
    assert list(weeks) == [find_period(TODAY, Span.WEEK), Period(Span.UNDATED, None)]
    assert [figures[VISIT].number for figures in weeks.values()] == [5, 10]
    assert count_recent_visits(days, TODAY) == Figure(5)
