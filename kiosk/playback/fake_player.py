"""A player for tests: reports and pictures are put in by hand and take the real way from there."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback.facts import (
    FilmAsked,
    FilmClosed,
    FilmOpened,
    PictureArrived,
    PlaybackEvent,
    PositionChanged,
)
from kiosk.playback.film_player import Listener
from kiosk.playback.reports import ReportKind, translate_report
from kiosk.playback.screen import FilmScreen


class FakeFilmPlayer:
    """Remembers what it was asked to do and reports what it is told to."""

    def __init__(self, screen: FilmScreen | None = None) -> None:
        self._screen = screen or FilmScreen(lambda call: call())
        self._listener: Listener | None = None
        self.calls: list[str] = []

    @property
    def screen(self) -> FilmScreen:
        """Where pictures put in by hand arrive."""
        return self._screen

    def listen(self, listener: Listener) -> None:
        """Send facts to `listener` from now on."""
        self._listener = listener

    def report(self, kind: ReportKind, value_ms: int = 0) -> None:
        """Say what libVLC would say."""
        self.tell(translate_report(kind, value_ms))

    def show_first_picture(self) -> None:
        """Let the first picture arrive."""
        self.tell(PictureArrived())

    def tell(self, event: PlaybackEvent) -> None:
        """Pass a fact on."""
        if self._listener is not None:
            self._listener(event)

    def open(self, path: Path) -> None:
        """Choose a film."""
        self.calls.append(f"open {path.name}")
        self.tell(FilmOpened())

    def play(self) -> None:
        """Remember the call."""
        self.calls.append("play")
        self.tell(FilmAsked())

    def resume(self) -> None:
        """Remember the call."""
        self.calls.append("resume")

    def pause(self) -> None:
        """Remember the call."""
        self.calls.append("pause")

    def seek_ms(self, position_ms: int) -> None:
        """Remember the call and report the new moment, as the real player does."""
        self.calls.append(f"seek {position_ms}")
        self.tell(PositionChanged(position_ms))

    def set_volume(self, percent: int) -> None:
        """Remember the call."""
        self.calls.append(f"volume {percent}")

    def stop(self) -> None:
        """Remember the call."""
        self.calls.append("stop")

    def close(self) -> None:
        """Put the film away."""
        self.calls.append("close")
        self.tell(FilmClosed())

    def release(self) -> None:
        """Remember the call."""
        self.calls.append("release")
