"""The player of a computer that has no libVLC: it says so and does nothing else."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback.facts import FilmClosed, PlaybackEvent, PlayerMissing
from kiosk.playback.film_player import Listener
from kiosk.playback.screen import FilmScreen


class NullFilmPlayer:
    """Answers every film with `PlayerMissing`."""

    def __init__(self, screen: FilmScreen) -> None:
        self._screen = screen
        self._listener: Listener | None = None

    @property
    def screen(self) -> FilmScreen:
        """A screen on which nothing ever arrives."""
        return self._screen

    def listen(self, listener: Listener) -> None:
        """Send facts to `listener` from now on."""
        self._listener = listener

    def open(self, path: Path) -> None:
        """Say that there is no player."""
        self._tell(PlayerMissing())

    def play(self) -> None:
        """Say that there is no player."""
        self._tell(PlayerMissing())

    def resume(self) -> None:
        """Do nothing."""

    def pause(self) -> None:
        """Do nothing."""

    def seek_ms(self, position_ms: int) -> None:
        """Do nothing."""

    def set_volume(self, percent: int) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Put the film away."""
        self._tell(FilmClosed())

    def release(self) -> None:
        """Do nothing."""

    def _tell(self, event: PlaybackEvent) -> None:
        if self._listener is not None:
            self._listener(event)
