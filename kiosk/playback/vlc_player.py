"""Plays films with libVLC. The only file that imports `vlc`.

Importing it loads libVLC and fails where there is none; `create_film_player` turns that into a null
player. Events come on libVLC's threads and go through `post` to the GUI thread before anything is
done about them, because libVLC must never be called from inside its own callback.
"""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import vlc

from kiosk.playback.facts import (
    DurationChanged,
    FailureReason,
    FilmAsked,
    FilmClosed,
    FilmEnded,
    FilmFailed,
    FilmOpened,
    FilmPlaying,
    PictureArrived,
    PictureShapeFound,
    PlaybackEvent,
    PositionChanged,
)
from kiosk.playback.film_files import inspect_film_file
from kiosk.playback.film_player import Listener, PlayerStartError, Post
from kiosk.playback.reports import ReportKind, aspect_ratio, translate_report, upright_size
from kiosk.playback.screen import FilmScreen
from kiosk.playback.vlc_pictures import PictureCallbacks
from kiosk.playback.vlc_tracks import read_tracks

_PARSE_LIMIT_MS = 3000
_OPTIONS = (
    "--quiet",
    "--ignore-config",
    "--no-metadata-network-access",
    "--no-osd",
    "--no-spu",
    "--no-video-title-show",
    "--no-stats",
    "--no-snapshot-preview",
    "--no-sub-autodetect-file",
    "--no-interact",
    # Hardware decoders keep pictures where memory callbacks cannot reach them.
    "--avcodec-hw=none",
)
# Only understood where the Lua plugin is installed; libVLC refuses to start on an unknown option.
_NO_SCRIPTS = ("--no-lua",)
_SILENT = ("--aout=dummy",)


class VlcFilmPlayer:
    """One libVLC media player, used for one film after another."""

    def __init__(self, screen: FilmScreen, post: Post, has_sound: bool) -> None:
        self._screen = screen
        self._post = post
        self._listener: Listener | None = None
        self._instance = _start_vlc(() if has_sound else _SILENT)
        self._player = self._instance.media_player_new()
        self._callbacks = PictureCallbacks(screen)
        self._media: Any = None
        self._film_number = 0
        self._is_parsed = self._is_asked = self._has_ended = False
        self._seek_when_playing_ms: int | None = None
        self._volume = 100
        self._attach()
        self._let_go = weakref.finalize(self, _let_go, self._player, self._instance, self._callbacks)

    @property
    def screen(self) -> FilmScreen:
        """Where the pictures arrive."""
        return self._screen

    def listen(self, listener: Listener) -> None:
        """Send facts to `listener` from now on."""
        self._listener = listener

    def open(self, path: Path) -> None:
        """Choose a film and read its length and shape. Nothing plays until `play`."""
        self._put_away()
        self._tell(FilmOpened())
        failure = inspect_film_file(path)
        if failure is not None:
            self._tell(FilmFailed(failure))
            return
        self._media = self._instance.media_new_path(str(path.resolve()))
        self._parse()

    def play(self) -> None:
        """Play from the start, as soon as the film's shape is known."""
        if self._media is None:
            return
        self._tell(FilmAsked())
        self._is_asked = True
        if self._is_parsed:
            self._start()

    def resume(self) -> None:
        """Go on after a pause."""
        self._player.set_pause(0)

    def pause(self) -> None:
        """Stand still."""
        self._player.set_pause(1)

    def seek_ms(self, position_ms: int) -> None:
        """Go to a moment, or remember it until the film plays."""
        if self._player.is_seekable():
            self._player.set_time(position_ms)
        else:
            self._seek_when_playing_ms = position_ms
        self._tell(PositionChanged(position_ms))

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = max(0, min(100, percent))
        self._player.audio_set_volume(self._volume)

    def stop(self) -> None:
        """Go back to the start without playing; waits until no more pictures can come."""
        self._player.stop()
        self._is_asked = self._has_ended = False
        self._seek_when_playing_ms = None

    def close(self) -> None:
        """Put the film away."""
        self._put_away()
        self._tell(FilmClosed())

    def release(self) -> None:
        """Let go of libVLC; the player cannot be used again."""
        self._put_away()
        self._let_go()

    def _start(self) -> None:
        # libVLC 3 plays a film that came to its end only after a stop.
        if self._has_ended:
            self._player.stop()
            self._has_ended = False
        self._player.audio_set_volume(self._volume)
        if self._player.play() == -1:
            self._tell(FilmFailed(FailureReason.BROKEN))

    def _parse(self) -> None:
        self._is_parsed = False
        self._player.set_media(self._media)
        self._media.event_manager().event_attach(
            vlc.EventType.MediaParsedChanged, self._forward(self._take_parsed)
        )
        flags = vlc.MediaParseFlag.local
        if self._media.parse_with_options(flags, _PARSE_LIMIT_MS) == -1:
            self._tell(FilmFailed(FailureReason.BROKEN))

    def _take_parsed(self) -> None:
        track_count, track = read_tracks(vlc.dll, self._media._as_parameter_.value)
        if track_count == 0:
            self._tell(FilmFailed(FailureReason.BROKEN))
            return
        self._tell(DurationChanged(max(0, self._media.get_duration())))
        if track is not None:
            self._screen.expect(upright_size(track))
            self._tell(PictureShapeFound(aspect_ratio(track)))
        self._is_parsed = True
        if self._is_asked:
            self._start()

    def _put_away(self) -> None:
        self._film_number += 1
        self.stop()
        self._screen.clear()
        if self._media is None:
            return
        self._media.parse_stop()
        self._media.event_manager().event_detach(vlc.EventType.MediaParsedChanged)
        self._player.set_media(None)
        self._media.release()
        self._media = None

    def _attach(self) -> None:
        decorators = vlc.CallbackDecorators
        functions = self._callbacks
        self._player.video_set_callbacks(
            ctypes.cast(functions.lock, decorators.VideoLockCb),
            ctypes.cast(functions.unlock, decorators.VideoUnlockCb),
            ctypes.cast(functions.display, decorators.VideoDisplayCb),
            None,
        )
        self._player.video_set_format_callbacks(
            ctypes.cast(functions.lay_out, decorators.VideoFormatCb),
            ctypes.cast(functions.clean_up, decorators.VideoCleanupCb),
        )
        self._screen.watch_first(partial(self._tell, PictureArrived()))
        self._attach_reports()

    def _attach_reports(self) -> None:
        events = self._player.event_manager()
        for kind in ReportKind:
            events.event_attach(getattr(vlc.EventType, kind.value), _report_to(weakref.ref(self), kind))

    def _forward(self, act: Callable[[], None]) -> Callable[[Any], None]:
        """Return a callback for libVLC that acts on the GUI thread, unless the film has changed."""
        film_number = self._film_number

        def act_if_current() -> None:
            if film_number == self._film_number:
                act()

        return lambda _event: self._post(act_if_current)

    def post_report(self, kind: ReportKind, value_ms: int) -> None:
        """Take a report on libVLC's thread and hand it to the GUI thread."""
        self._post(partial(self._receive, self._film_number, kind, value_ms))

    def _receive(self, film_number: int, kind: ReportKind, value_ms: int) -> None:
        if film_number != self._film_number:
            return
        event = translate_report(kind, value_ms)
        if isinstance(event, FilmPlaying):
            self._seek_if_waiting()
        self._has_ended = self._has_ended or isinstance(event, FilmEnded)
        self._tell(event)

    def _seek_if_waiting(self) -> None:
        waiting_ms, self._seek_when_playing_ms = self._seek_when_playing_ms, None
        if waiting_ms is not None:
            self._player.set_time(waiting_ms)

    def _tell(self, event: PlaybackEvent) -> None:
        if self._listener is not None:
            self._listener(event)


def _start_vlc(sound_options: tuple[str, ...]) -> Any:
    instance = vlc.Instance([*_OPTIONS, *_NO_SCRIPTS, *sound_options]) or vlc.Instance(
        [*_OPTIONS, *sound_options]
    )
    if instance is None:
        raise PlayerStartError("libVLC did not start; its plugins may be missing")
    return instance


def _report_to(reference: weakref.ref[VlcFilmPlayer], kind: ReportKind) -> Callable[[Any], None]:
    """Return a callback for libVLC that only carries the report over to the GUI thread."""

    def report(event: Any) -> None:
        player = reference()
        if player is not None:
            player.post_report(kind, _value_of(event, kind))

    return report


def _value_of(event: Any, kind: ReportKind) -> int:
    if kind is ReportKind.TIME_CHANGED:
        return int(event.u.new_time)
    return int(event.u.new_length) if kind is ReportKind.LENGTH_CHANGED else 0


def _let_go(player: Any, instance: Any, _callbacks: PictureCallbacks) -> None:
    """Stop before the interpreter goes, or libVLC would call functions that are no more."""
    player.stop()
    player.release()
    instance.release()
