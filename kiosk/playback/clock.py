"""Where a film is between two reports of its player.

libVLC 3 says the time two to four times a second; captions need it within a tenth of a second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

TOLERATED_DRIFT_MS = 60


@dataclass(frozen=True, slots=True)
class FilmClock:
    """A moment of the film, the second at which it was right, and whether it moves on from there."""

    anchor_ms: int = 0
    anchored_at_s: float = 0.0
    is_running: bool = False


def read_clock(clock: FilmClock, now_s: float) -> int:
    """Return the film's moment at `now_s` in milliseconds."""
    if not clock.is_running:
        return clock.anchor_ms
    return clock.anchor_ms + max(0, round((now_s - clock.anchored_at_s) * 1000))


def correct_clock(clock: FilmClock, reported_ms: int, now_s: float) -> FilmClock:
    """Take a report in; one that differs by less than the eye can tell changes nothing.

    Without that a caption could come, go and come again at its edge.
    """
    if abs(reported_ms - read_clock(clock, now_s)) <= TOLERATED_DRIFT_MS:
        return clock
    return replace(clock, anchor_ms=reported_ms, anchored_at_s=now_s)


def run_clock(clock: FilmClock, is_running: bool, now_s: float) -> FilmClock:
    """Start or stop the clock where it stands."""
    if clock.is_running == is_running:
        return clock
    return FilmClock(read_clock(clock, now_s), now_s, is_running)
