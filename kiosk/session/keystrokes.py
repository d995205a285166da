"""Presses that are meant: a key that bounces is left out, and a switch may have to be held.

Times are milliseconds on any clock that never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Strikes:
    """The key that was last taken, and when it was last let go of or pressed."""

    key: int | None = None
    at_ms: int = 0

    def is_repeat(self, key: int, now_ms: int, ignore_ms: int) -> bool:
        """Whether a press comes so soon after the same key that it is not meant."""
        return key == self.key and now_ms - self.at_ms < ignore_ms

    def note(self, key: int, now_ms: int) -> Strikes:
        """The key was pressed and taken, or it was let go of."""
        return Strikes(key, now_ms)


@dataclass(frozen=True, slots=True)
class Hold:
    """A switch that works once it was held long enough, and once only."""

    since_ms: int | None = None
    is_used: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether the switch is down and has not worked yet."""
        return self.since_ms is not None and not self.is_used

    def press(self, now_ms: int) -> Hold:
        """The switch goes down; while it is down, another press changes nothing."""
        return self if self.since_ms is not None else Hold(now_ms)

    def release(self) -> Hold:
        """The switch comes up."""
        return Hold()

    def observe(self, now_ms: int, hold_ms: int) -> tuple[Hold, bool]:
        """Return whether it works now."""
        if not self.is_waiting or self.since_ms is None or now_ms - self.since_ms < hold_ms:
            return self, False
        return replace(self, is_used=True), True
