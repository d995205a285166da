"""The time on the wall in Britain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.vocabulary import describe_moment, read_wall_clock


@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), 0),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), 2),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), 1),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), 1),
        (datetime(2026, 7, 1, 14, 0, tzinfo=timezone(timedelta(hours=2))), 13),
        (datetime(2026, 7, 1, 14, 0), 14),
    ],
)
def test_clocks_go_forward_in_march_and_back_in_october(moment: datetime, hour: int):
    wall_clock = read_wall_clock(moment)
    assert (wall_clock.hour, wall_clock.tzinfo) == (hour, None)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 24, 15, 5, tzinfo=UTC), "Tuesday 24 November 2026 at 3:05 pm"),
        (datetime(2026, 6, 1, 23, 30, tzinfo=UTC), "Tuesday 2 June 2026 at 12:30 am"),
        (datetime(2026, 11, 24, 12, 0), "Tuesday 24 November 2026 at 12:00 pm"),
    ],
)
def test_staff_read_the_time_of_their_clocks_in_words(moment: datetime, words: str):
    assert describe_moment(moment) == words
