"""The kind clock: how long the screen waits for somebody, warns, and then starts again.

One model for every sign of life. Touches, keys and the keyboard on the screen start the wait afresh; what
goes on by itself (a film, speech, scanning) holds the clock while it lasts. Times are milliseconds on any
clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class IdlePhase(StrEnum):
    """What the clock asks the screen to do."""

    RESTING = "resting"
    ACTIVE = "active"
    WARNING = "warning"
    EXPIRED = "expired"


class Occupation(StrEnum):
    """What can keep a visitor here without a touch."""

    FILM = "film"
    SPEECH = "speech"
    SCANNING = "scanning"


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """How long the screen waits before it warns, and how long the warning stands.

    WCAG 2.2.1 asks for at least 20 s to answer a warning.
    """

    quiet_ms: int = 120_000
    warning_ms: int = 60_000

    def stretch(self, factor: int) -> IdleTimes:
        """Return times with a longer wait; the warning stands as long as before."""
        return replace(self, quiet_ms=self.quiet_ms * factor)


@dataclass(frozen=True, slots=True)
class IdleState:
    """`last_activity_ms` is None while nobody is visiting; while `occupations` has any, the clock stands."""

    phase: IdlePhase = IdlePhase.RESTING
    last_activity_ms: int | None = None
    occupations: frozenset[Occupation] = frozenset()
    remaining_ms: int = 0


def note_activity(state: IdleState, now_ms: int) -> IdleState:
    """Somebody touched, typed or switched: the wait starts afresh."""
    return replace(state, phase=IdlePhase.ACTIVE, last_activity_ms=now_ms, remaining_ms=0)


def note_occupation(state: IdleState, occupation: Occupation, is_going_on: bool, now_ms: int) -> IdleState:
    """Hold the clock while something goes on by itself; after the last of them the full wait begins again."""
    occupations = state.occupations | {occupation} if is_going_on else state.occupations - {occupation}
    if occupations == state.occupations:
        return state
    changed = replace(state, occupations=occupations)
    return changed if state.last_activity_ms is None else note_activity(changed, now_ms)


def observe_time(state: IdleState, now_ms: int, times: IdleTimes) -> IdleState:
    """Say where the clock stands at `now_ms`."""
    if state.last_activity_ms is None or state.occupations:
        return state
    quiet_ms = now_ms - state.last_activity_ms
    if quiet_ms < times.quiet_ms:
        return replace(state, phase=IdlePhase.ACTIVE, remaining_ms=0)
    remaining_ms = times.quiet_ms + times.warning_ms - quiet_ms
    if remaining_ms > 0:
        return replace(state, phase=IdlePhase.WARNING, remaining_ms=remaining_ms)
    return replace(state, phase=IdlePhase.EXPIRED, remaining_ms=0)
