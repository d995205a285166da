"""The kind clock never starts again without a warning, and never during a film."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    IdlePhase,
    IdleState,
    IdleTimes,
    Occupation,
    note_activity,
    note_occupation,
    observe_time,
)

TIMES = IdleTimes(quiet_ms=120_000, warning_ms=60_000)
SHORTEST_WARNING_MS = 20_000
TICK_MS = 500


@pytest.mark.parametrize(
    ("now_ms", "phase", "remaining_ms"),
    [
        (0, IdlePhase.ACTIVE, 0),
        (119_999, IdlePhase.ACTIVE, 0),
        (120_000, IdlePhase.WARNING, 60_000),
        (150_500, IdlePhase.WARNING, 29_500),
        (179_999, IdlePhase.WARNING, 1),
        (180_000, IdlePhase.EXPIRED, 0),
        (900_000, IdlePhase.EXPIRED, 0),
    ],
)
def test_the_clock_waits_then_warns_then_ends(now_ms: int, phase: IdlePhase, remaining_ms: int):
    state = observe_time(note_activity(IdleState(), 0), now_ms, TIMES)
    assert (state.phase, state.remaining_ms) == (phase, remaining_ms)


def test_the_warning_lasts_as_long_as_the_rule_asks_without_any_setting():
    assert IdleTimes().warning_ms >= SHORTEST_WARNING_MS


def test_the_clock_rests_while_nobody_is_visiting():
    assert observe_time(IdleState(), 10**9, TIMES).phase is IdlePhase.RESTING


def test_a_touch_during_the_warning_starts_the_wait_afresh():
    warned = observe_time(note_activity(IdleState(), 0), 150_000, TIMES)
    touched = note_activity(warned, 150_000)
    assert observe_time(touched, 269_999, TIMES).phase is IdlePhase.ACTIVE


@pytest.mark.parametrize("occupation", list(Occupation))
def test_what_goes_on_by_itself_stops_the_clock_and_the_full_wait_begins_after_it(occupation: Occupation):
    playing = note_occupation(note_activity(IdleState(), 0), occupation, True, 5_000)
    assert observe_time(playing, 10**7, TIMES).phase is IdlePhase.ACTIVE
    ended = note_occupation(playing, occupation, False, 10**7)
    assert observe_time(ended, 10**7 + 119_999, TIMES).phase is IdlePhase.ACTIVE
    assert observe_time(ended, 10**7 + 120_000, TIMES).phase is IdlePhase.WARNING


def test_the_clock_stands_until_the_last_of_two_ends():
    state = note_activity(IdleState(), 0)
    for occupation in (Occupation.FILM, Occupation.SCANNING):
        state = note_occupation(state, occupation, True, 0)
    state = note_occupation(state, Occupation.FILM, False, 1_000)
    assert observe_time(state, 10**7, TIMES).phase is IdlePhase.ACTIVE
    state = note_occupation(state, Occupation.SCANNING, False, 10**7)
    assert observe_time(state, 10**7 + 120_000, TIMES).phase is IdlePhase.WARNING


def test_a_stretched_wait_leaves_the_warning_as_long():
    assert TIMES.stretch(10) == IdleTimes(1_200_000, 60_000)


def test_saying_again_that_no_film_plays_does_not_put_the_warning_off():
    warned = observe_time(note_activity(IdleState(), 0), 150_000, TIMES)
    assert note_occupation(warned, Occupation.FILM, False, 150_000) == warned


@given(
    warning_ms=st.integers(SHORTEST_WARNING_MS, 300_000),
    quiet_ms=st.integers(60_000, 1_200_000),
    touches=st.lists(st.integers(0, 400_000), max_size=5),
)
def test_the_clock_never_ends_a_visit_without_the_whole_warning(
    warning_ms: int, quiet_ms: int, touches: list[int]
):
    times = IdleTimes(quiet_ms, warning_ms)
    state = note_activity(IdleState(), 0)
    now_ms = 0
    for wait_ms in touches:
        now_ms += wait_ms
        state = note_activity(observe_time(state, now_ms, times), now_ms)
    warned_at = next(ms for ms in range(now_ms, 10**8, TICK_MS) if is_warning(state, ms, times))
    assert warned_at - now_ms >= quiet_ms
    still = observe_time(state, warned_at + warning_ms - TICK_MS - 1, times)
    assert still.phase is IdlePhase.WARNING
    assert observe_time(state, warned_at + warning_ms, times).phase is IdlePhase.EXPIRED


def is_warning(state: IdleState, now_ms: int, times: IdleTimes) -> bool:
    """Whether the screen warns at a moment."""
    return observe_time(state, now_ms, times).phase is IdlePhase.WARNING


@given(st.integers(0, 10**9))
def test_the_clock_never_ends_a_visit_while_a_film_plays(now_ms: int):
    playing = note_occupation(note_activity(IdleState(), 0), Occupation.FILM, True, 0)
    assert observe_time(playing, now_ms, TIMES).phase is not IdlePhase.EXPIRED
