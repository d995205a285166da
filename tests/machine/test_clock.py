"""A clock that is plainly wrong is not believed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import choose_today

CONTENT = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("clock_says", "today"),
    [
        (date(1970, 1, 1), CONTENT),
        (date(2026, 11, 22), CONTENT),
        (CONTENT, CONTENT),
        (date(2027, 3, 1), date(2027, 3, 1)),
        (date(2036, 11, 1), date(2036, 11, 1)),
        (date(2037, 1, 1), CONTENT),
        (date(2099, 1, 1), CONTENT),
    ],
)
def test_today_is_the_clocks_day_where_that_can_be(clock_says: date, today: date):
    assert choose_today(clock_says, CONTENT) == today


@given(st.dates(), st.dates(max_value=date(9000, 1, 1)))
def test_today_is_never_before_the_content_was_made(clock_says: date, content_date: date):
    assert choose_today(clock_says, content_date) >= content_date
