"""The time between two reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback import FilmClock, correct_clock, read_clock, run_clock
from kiosk.playback.clock import TOLERATED_DRIFT_MS


@pytest.mark.parametrize(
    ("clock", "now_s", "moment_ms"),
    [
        (FilmClock(1000, 5.0, is_running=True), 5.25, 1250),
        (FilmClock(1000, 5.0, is_running=False), 9.0, 1000),
        (FilmClock(1000, 5.0, is_running=True), 4.0, 1000),
    ],
)
def test_the_clock_moves_only_while_the_film_does(clock: FilmClock, now_s: float, moment_ms: int):
    assert read_clock(clock, now_s) == moment_ms


@given(st.integers(0, 100_000), st.floats(0, 10), st.integers(0, 100_000))
def test_after_a_report_the_clock_is_never_far_from_it(anchor_ms: int, now_s: float, reported_ms: int):
    clock = correct_clock(FilmClock(anchor_ms, 0.0, is_running=True), reported_ms, now_s)
    assert abs(read_clock(clock, now_s) - reported_ms) <= TOLERATED_DRIFT_MS


def test_a_small_difference_does_not_make_the_clock_jump():
    clock = FilmClock(1000, 0.0, is_running=True)
    assert correct_clock(clock, 1450, 0.5) is clock


def test_stopping_keeps_the_moment():
    stopped = run_clock(FilmClock(1000, 0.0, is_running=True), False, 0.5)
    assert (stopped.is_running, read_clock(stopped, 99.0)) == (False, 1500)
