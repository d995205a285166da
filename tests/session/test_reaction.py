"""The set-up of scanning: five marks, early and missed presses, and the step that follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import GOES, Trial, TrialPhase, answer, derive_step_ms, observe_trial, start_trial
from kiosk.session.reaction import MAX_MISSES, PATIENCE_MS

WAIT_MS = 1000


def react(trial: Trial, after_ms: int) -> Trial:
    """Wait for the mark and press so long after it."""
    shown_ms = trial.since_ms + trial.wait_ms
    return answer(observe_trial(trial, shown_ms, WAIT_MS), shown_ms + after_ms, WAIT_MS)


def test_the_mark_appears_after_the_wait_and_not_before():
    trial = start_trial(0, WAIT_MS)
    assert observe_trial(trial, 999, WAIT_MS).phase is TrialPhase.WAITING
    assert observe_trial(trial, 1000, WAIT_MS).phase is TrialPhase.SHOWING


def test_five_presses_make_a_step():
    trial = start_trial(0, WAIT_MS)
    for after_ms in (500, 600, 700, 600, 600):
        trial = react(trial, after_ms)
    assert trial.phase is TrialPhase.DONE
    assert len(trial.reactions_ms) == GOES
    assert derive_step_ms(trial.reactions_ms) == round(600 / 0.65)


def test_a_press_before_the_mark_does_not_count_and_the_wait_begins_afresh():
    trial = answer(start_trial(0, WAIT_MS), 900, 1500)
    assert (trial.was_early, trial.reactions_ms) == (True, ())
    assert observe_trial(trial, 2399, WAIT_MS).phase is TrialPhase.WAITING
    assert not observe_trial(trial, 2400, WAIT_MS).was_early


def test_three_marks_without_an_answer_end_it():
    trial, now_ms = start_trial(0, WAIT_MS), 0
    for _ in range(MAX_MISSES):
        now_ms += WAIT_MS
        trial = observe_trial(trial, now_ms, WAIT_MS)
        now_ms += PATIENCE_MS
        trial = observe_trial(trial, now_ms, WAIT_MS)
    assert trial.phase is TrialPhase.GIVEN_UP


def test_one_missed_mark_is_forgiven_by_the_next_press():
    trial = observe_trial(start_trial(0, WAIT_MS), WAIT_MS, WAIT_MS)
    trial = observe_trial(trial, WAIT_MS + PATIENCE_MS, WAIT_MS)
    assert (trial.misses, react(trial, 400).misses) == (1, 0)


@pytest.mark.parametrize("trial", [Trial(), Trial(TrialPhase.DONE), Trial(TrialPhase.GIVEN_UP)])
def test_a_press_or_time_outside_of_the_set_up_changes_nothing(trial: Trial):
    assert answer(trial, 5, WAIT_MS) == trial
    assert observe_trial(trial, 10**6, WAIT_MS) == trial
    assert not trial.is_going_on


@given(st.lists(st.integers(0, 60_000), min_size=GOES, max_size=GOES))
def test_the_step_is_always_one_that_scanning_can_do(reactions_ms: list[int]):
    assert 500 <= derive_step_ms(tuple(reactions_ms)) <= 10_000
