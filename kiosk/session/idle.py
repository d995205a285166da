"""The kind clock: how long the screen waits for somebody, warns, and then starts again.

Times are milliseconds on any clock that never goes back.
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


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """How long the screen waits before it warns, and how long the warning stands.

    WCAG 2.2.1 asks for at least 20 s to answer a warning.
    """

    quiet_ms: int = 120_000
    warning_ms: int = 60_000


@dataclass(frozen=True, slots=True)
class IdleState:
    """`last_activity_ms` is None while nobody is visiting; `is_paused` holds during films."""

    phase: IdlePhase = IdlePhase.RESTING
    last_activity_ms: int | None = None
    is_paused: bool = False
    remaining_ms: int = 0


def note_activity(state: IdleState, now_ms: int) -> IdleState:
    """Somebody touched, typed or switched: the wait starts afresh."""
    return replace(state, phase=IdlePhase.ACTIVE, last_activity_ms=now_ms, remaining_ms=0)


def pause_clock(state: IdleState, is_paused: bool, now_ms: int) -> IdleState:
    """Stop the clock while a film plays; afterwards the full wait begins again."""
    if state.last_activity_ms is None or state.is_paused == is_paused:
        return replace(state, is_paused=is_paused)
    return note_activity(replace(state, is_paused=is_paused), now_ms)


def observe_time(state: IdleState, now_ms: int, times: IdleTimes) -> IdleState:
    """Say where the clock stands at `now_ms`."""
    if state.last_activity_ms is None or state.is_paused:
        return state
    quiet_ms = now_ms - state.last_activity_ms
    if quiet_ms < times.quiet_ms:
        return replace(state, phase=IdlePhase.ACTIVE, remaining_ms=0)
    remaining_ms = times.quiet_ms + times.warning_ms - quiet_ms
    if remaining_ms > 0:
        return replace(state, phase=IdlePhase.WARNING, remaining_ms=remaining_ms)
    return replace(state, phase=IdlePhase.EXPIRED, remaining_ms=0)
