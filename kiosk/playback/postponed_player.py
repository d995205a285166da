"""A player that is made when it is first needed, so that the kiosk's first screen does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.playback.film_player import FilmPlayer, Listener
from kiosk.playback.screen import FilmScreen


class PostponedFilmPlayer:
    """Hands everything to the player that `make` gives, once there is one."""

    def __init__(self, screen: FilmScreen, make: Callable[[FilmScreen], FilmPlayer]) -> None:
        self._screen = screen
        self._make = make
        self._player: FilmPlayer | None = None
        self._listener: Listener | None = None
        self._volume: int | None = None

    @property
    def screen(self) -> FilmScreen:
        """Where the pictures arrive."""
        return self._screen

    def prepare(self) -> None:
        """Make the player now, if it is not made yet."""
        self._get()

    def listen(self, listener: Listener) -> None:
        """Send facts to `listener` from now on."""
        self._listener = listener
        if self._player is not None:
            self._player.listen(listener)

    def open(self, path: Path) -> None:
        """Choose a film. Nothing plays until `play`."""
        self._get().open(path)

    def play(self) -> None:
        """Play from the start."""
        self._get().play()

    def resume(self) -> None:
        """Go on after a pause."""
        self._get().resume()

    def pause(self) -> None:
        """Stand still."""
        self._get().pause()

    def seek_ms(self, position_ms: int) -> None:
        """Go to a moment of a film that was asked to play."""
        self._get().seek_ms(position_ms)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100; a player not made yet gets it when it is."""
        self._volume = percent
        if self._player is not None:
            self._player.set_volume(percent)

    def stop(self) -> None:
        """Go back to the start without playing."""
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Put the film away."""
        if self._player is not None:
            self._player.close()

    def release(self) -> None:
        """Let go of everything; the player cannot be used again."""
        if self._player is not None:
            self._player.release()

    def _get(self) -> FilmPlayer:
        if self._player is None:
            self._player = self._make(self._screen)
            if self._listener is not None:
                self._player.listen(self._listener)
            if self._volume is not None:
                self._player.set_volume(self._volume)
        return self._player
