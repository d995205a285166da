"""Times of day in words."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.source.clock_times import read_clock_time, read_time_range


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("9am", time(9)),
        ("9.30 pm", time(21, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("17:05", time(17, 5)),
        ("01:30", time(1, 30)),
        ("9:00", time(9)),
        ("24:00", time(0)),
    ],
)
def test_a_clear_time_is_read(written: str, moment: time):
    found = read_clock_time(written)
    assert found is not None
    assert found.moment == moment


@pytest.mark.parametrize("written", ["9", "1:30", "13pm", "0am", "25:00", "24:30", "9:75", "soon", ""])
def test_an_unclear_time_is_not(written: str):
    assert read_clock_time(written) is None


def test_a_range_ends_after_it_begins_unless_both_ends_are_certain():
    assert read_time_range("10pm", "6am") == (time(22), time(6))
    assert read_time_range("22:00", "06:00") is None
    assert read_time_range("20:00", "24:00") == (time(20), time(0))
    assert read_time_range("9am", "9am") is None
