"""Finds the scanning step that suits somebody, from how quickly they press when a mark appears.

Simpson and others (2007): a step of the mean reaction time ÷ 0.65 lets people hit most of what they aim
at. Waits are passed in, and times are milliseconds on any clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import fmean

from kiosk.session.preferences import MAX_SCAN_STEP_MS, MIN_SCAN_STEP_MS

GOES = 5
REACTION_SHARE = 0.65
PATIENCE_MS = 10_000
"""A mark that nobody answers for so long was missed."""
MAX_MISSES = 3
"""Misses one after another, after which nobody seems to be trying."""


class TrialPhase(StrEnum):
    """What the set-up is doing."""

    OFF = "off"
    WAITING = "waiting"
    SHOWING = "showing"
    DONE = "done"
    GIVEN_UP = "givenUp"


@dataclass(frozen=True, slots=True)
class Trial:
    """How far the set-up is. `misses` counts those one after another; `was_early` is about the last press."""

    phase: TrialPhase = TrialPhase.OFF
    since_ms: int = 0
    wait_ms: int = 0
    reactions_ms: tuple[int, ...] = ()
    misses: int = 0
    was_early: bool = False

    @property
    def is_going_on(self) -> bool:
        """Whether a press is an answer."""
        return self.phase in (TrialPhase.WAITING, TrialPhase.SHOWING)


def start_trial(now_ms: int, wait_ms: int) -> Trial:
    """Begin; the first mark appears after `wait_ms`."""
    return Trial(TrialPhase.WAITING, now_ms, wait_ms)


def answer(trial: Trial, now_ms: int, next_wait_ms: int) -> Trial:
    """Somebody pressed. Before the mark is there it does not count, and the wait begins afresh."""
    if trial.phase is TrialPhase.WAITING:
        return replace(trial, since_ms=now_ms, wait_ms=next_wait_ms, was_early=True)
    if trial.phase is not TrialPhase.SHOWING:
        return trial
    reactions_ms = (*trial.reactions_ms, now_ms - trial.since_ms)
    phase = TrialPhase.DONE if len(reactions_ms) == GOES else TrialPhase.WAITING
    return Trial(phase, now_ms, next_wait_ms, reactions_ms)


def observe_trial(trial: Trial, now_ms: int, next_wait_ms: int) -> Trial:
    """Show the mark when its time has come; take it away when nobody answers."""
    passed_ms = now_ms - trial.since_ms
    if trial.phase is TrialPhase.WAITING and passed_ms >= trial.wait_ms:
        return replace(trial, phase=TrialPhase.SHOWING, since_ms=now_ms, was_early=False)
    if trial.phase is TrialPhase.SHOWING and passed_ms >= PATIENCE_MS:
        misses = trial.misses + 1
        phase = TrialPhase.GIVEN_UP if misses == MAX_MISSES else TrialPhase.WAITING
        return replace(trial, phase=phase, since_ms=now_ms, wait_ms=next_wait_ms, misses=misses)
    return trial


def derive_step_ms(reactions_ms: tuple[int, ...]) -> int:
    """Return the step that suits these reactions, within what scanning can do."""
    step_ms = round(fmean(reactions_ms) / REACTION_SHARE)
    return max(MIN_SCAN_STEP_MS, min(MAX_SCAN_STEP_MS, step_ms))
