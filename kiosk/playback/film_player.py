"""What every film player can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.playback.facts import PlaybackEvent
from kiosk.playback.screen import FilmScreen

Listener = Callable[[PlaybackEvent], None]
Post = Callable[[Callable[[], None]], None]


class PlayerStartError(Exception):
    """The player's library is there but does not start; most often its plugins are missing."""


class FilmPlayer(Protocol):
    """Plays one film at a time.

    Everything here is called on the GUI thread, and the listener is called there too.
    """

    @property
    def screen(self) -> FilmScreen:
        """Where the pictures arrive."""

    def listen(self, listener: Listener) -> None:
        """Send facts to `listener` from now on."""

    def open(self, path: Path) -> None:
        """Choose a film. Nothing plays until `play`."""

    def play(self) -> None:
        """Play from the start."""

    def resume(self) -> None:
        """Go on after a pause."""

    def pause(self) -> None:
        """Stand still."""

    def seek_ms(self, position_ms: int) -> None:
        """Go to a moment of a film that was asked to play."""

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""

    def stop(self) -> None:
        """Go back to the start without playing."""

    def close(self) -> None:
        """Put the film away."""

    def release(self) -> None:
        """Let go of everything; the player cannot be used again."""
