"""A clock that stands until it is put forward: a question with a countdown looks the same each time."""

from __future__ import annotations

from kiosk.tour import ForwardClock


class StandingClock(ForwardClock):
    """Milliseconds that pass only when told to."""

    def __call__(self) -> int:
        """Return the time."""
        return self._ahead_ms
