"""One film as QML sees it: its words, its moment, its captions, and the buttons under it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.playback import (
    FilmClock,
    FilmPlayer,
    FilmScreen,
    PlaybackEvent,
    PlaybackState,
    PlayState,
    PositionChanged,
    correct_clock,
    read_clock,
    reduce_playback,
    run_clock,
)
from kiosk.vocabulary import Caption, Film, FilmKind

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DEFAULT_VOLUME = 60
VOLUME_STEP = 10
_CAPTION_TICK_MS = 40
# The bar and the time are redrawn four times a second; captions keep to the finer tick.
_SHOWN_STEP_MS = 250

_log = logging.getLogger(__name__)


def derive_caption(captions: tuple[Caption, ...], position_ms: int) -> str:
    """Return the words to show at a moment; captions that overlap stand under each other."""
    return "\n".join(c.text for c in captions if c.start_ms <= position_ms < c.end_ms)


def derive_transcript(film: Film) -> tuple[str, ...]:
    """Return the words of the film, from its captions where nobody wrote them out."""
    return film.transcript or tuple(caption.text.replace("\n", " ") for caption in film.captions)


def derive_error_code(state: PlaybackState) -> str:
    """Return why there is no film, empty when there is one."""
    if state.play_state is PlayState.UNAVAILABLE:
        return "no-player"
    return state.failure.value if state.failure else ""


def derive_moment(fraction: float, duration_ms: int) -> int:
    """Return the moment at a place on the bar."""
    return round(max(0.0, min(1.0, fraction)) * duration_ms)


def step_volume(volume: int, step: int, ceiling: int) -> int:
    """Return the next loudness between silence and the ceiling."""
    return max(0, min(ceiling, volume + step))


def may_run_clock(state: PlaybackState) -> bool:
    """Say whether the film moves: it plays, and something of it was seen or heard."""
    return state.play_state is PlayState.PLAYING and (state.has_picture or state.position_ms > 0)


@QmlElement
@QmlUncreatable("Made by the program.")
class PlayerViewModel(QObject):
    """Folds what the player says into one state and says what changed."""

    filmChanged = Signal()
    stateChanged = Signal()
    positionChanged = Signal()
    durationChanged = Signal()
    pictureChanged = Signal()
    volumeChanged = Signal()
    captionsOnChanged = Signal()
    captionChanged = Signal()

    def __init__(
        self,
        player: FilmPlayer,
        now_s: Callable[[], float] = time.monotonic,
        maximum_volume: int = 100,
        start_volume: int = DEFAULT_VOLUME,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._now_s = now_s
        self._maximum_volume = maximum_volume
        self._start_volume = start_volume
        self._film: Film | None = None
        self._poster = QUrl()
        self._state = PlaybackState()
        self._clock = FilmClock()
        self._shown_ms = 0
        self._caption = ""
        self._captions_on = True
        self._volume = min(start_volume, maximum_volume)
        self._timer = QTimer(self, interval=_CAPTION_TICK_MS)
        self._timer.timeout.connect(self.read_time)
        player.listen(self._take_event)
        player.set_volume(self._volume)

    @property
    def screen(self) -> FilmScreen:
        """Where a surface finds the pictures."""
        return self._player.screen

    @property
    def is_playing(self) -> bool:
        """Whether the film runs."""
        return self._state.play_state is PlayState.PLAYING

    def open(self, film: Film, locate: Callable[[str], Path]) -> None:
        """Show a film's poster and words. Nothing plays yet.

        Args:
            film: What to show.
            locate: Finds a file of the media store by its name.
        """
        self._film = film
        self._poster = QUrl.fromLocalFile(str(locate(film.poster))) if film.poster else QUrl()
        self._player.open(locate(film.media))
        self.filmChanged.emit()
        self.durationChanged.emit()

    def forget_visit(self) -> None:
        """Put the film away and everything as the next visitor should meet it."""
        self.close()
        self._film = None
        self._poster = QUrl()
        self.filmChanged.emit()
        self.durationChanged.emit()
        self._set_volume(min(self._start_volume, self._maximum_volume))
        self._set_captions_on(True)

    def limit_volume(self, maximum_volume: int) -> None:
        """Play no film louder than this from now on."""
        self._maximum_volume = maximum_volume
        self._set_volume(min(self._volume, maximum_volume))
        self.volumeChanged.emit()

    def release(self) -> None:
        """Let the player go, before the program ends."""
        self._timer.stop()
        self._player.release()

    @Slot()
    def togglePlay(self) -> None:
        """Play, stand still, go on, or play once more."""
        match self._state.play_state:
            case PlayState.IDLE | PlayState.ENDED:
                self._player.play()
            case PlayState.PLAYING:
                self._player.pause()
            case PlayState.PAUSED:
                self._player.resume()

    @Slot()
    def replay(self) -> None:
        """Play from the start."""
        if self._is_over():
            self._player.play()
        else:
            self._seek(0)

    @Slot(int)
    def skip(self, seconds: int) -> None:
        """Go on (or with less than 0, back) by some seconds, and no further than the ends."""
        if self._state.play_state is not PlayState.IDLE:
            self._seek(read_clock(self._clock, self._now_s()) + seconds * 1000)

    @Slot(float)
    def seekToFraction(self, fraction: float) -> None:
        """Go to a place on the bar."""
        self._seek(derive_moment(fraction, self._duration_ms()))

    @Slot()
    def volumeUp(self) -> None:
        """Make the sound louder."""
        self._set_volume(step_volume(self._volume, VOLUME_STEP, self._maximum_volume))

    @Slot()
    def volumeDown(self) -> None:
        """Make the sound quieter."""
        self._set_volume(step_volume(self._volume, -VOLUME_STEP, self._maximum_volume))

    @Slot()
    def toggleCaptions(self) -> None:
        """Show captions or leave them out."""
        self._set_captions_on(not self._captions_on)

    @Slot()
    def close(self) -> None:
        """Put the film away."""
        self._player.close()

    @Slot()
    def read_time(self) -> None:
        """Work out where the film is now; the player says so too seldom for captions."""
        self._show_moment(read_clock(self._clock, self._now_s()))

    def _take_event(self, event: PlaybackEvent) -> None:
        before, self._state = self._state, reduce_playback(self._state, event)
        self._follow_clock(event)
        if before.play_state is not self._state.play_state:
            self._note_failure()
            self.stateChanged.emit()
        if before.duration_ms != self._state.duration_ms:
            self.durationChanged.emit()
        if (before.has_picture, before.aspect_ratio) != (self._state.has_picture, self._state.aspect_ratio):
            self.pictureChanged.emit()
        self.read_time()

    def _follow_clock(self, event: PlaybackEvent) -> None:
        now_s = self._now_s()
        is_running = may_run_clock(self._state)
        if not is_running:
            self._clock = FilmClock(self._state.position_ms, now_s)
        elif isinstance(event, PositionChanged):
            self._clock = correct_clock(self._clock, self._state.position_ms, now_s)
        self._clock = run_clock(self._clock, is_running, now_s)
        if is_running != self._timer.isActive():
            self._timer.start() if is_running else self._timer.stop()

    def _note_failure(self) -> None:
        if self._state.play_state is PlayState.FAILED and self._film is not None:
            _log.error("The film %s cannot be shown: %s", self._film.id, derive_error_code(self._state))

    def _show_moment(self, now_ms: int) -> None:
        now_ms = min(now_ms, self._duration_ms() or now_ms)
        shown_ms = now_ms - now_ms % _SHOWN_STEP_MS if self._timer.isActive() else now_ms
        if shown_ms != self._shown_ms:
            self._shown_ms = shown_ms
            self.positionChanged.emit()
        self._show_caption(now_ms)

    def _show_caption(self, now_ms: int) -> None:
        is_shown = self._captions_on and self._state.play_state in (PlayState.PLAYING, PlayState.PAUSED)
        caption = derive_caption(self._film.captions, now_ms) if is_shown and self._film else ""
        if caption != self._caption:
            self._caption = caption
            self.captionChanged.emit()

    def _seek(self, position_ms: int) -> None:
        if self._state.play_state in (PlayState.FAILED, PlayState.UNAVAILABLE):
            return
        if self._is_over():
            self._player.play()
        self._player.seek_ms(max(0, min(position_ms, self._duration_ms())))

    def _is_over(self) -> bool:
        return self._state.play_state in (PlayState.IDLE, PlayState.ENDED)

    def _duration_ms(self) -> int:
        return self._state.duration_ms or (self._film.duration_ms if self._film else 0)

    def _set_volume(self, volume: int) -> None:
        if volume != self._volume:
            self._volume = volume
            self._player.set_volume(volume)
            self.volumeChanged.emit()

    def _set_captions_on(self, is_on: bool) -> None:
        if is_on != self._captions_on:
            self._captions_on = is_on
            self.captionsOnChanged.emit()
            self.read_time()

    def _film_text(self, name: str) -> str:
        return str(getattr(self._film, name)) if self._film else ""

    title = Property(str, lambda self: self._film_text("title"), notify=filmChanged)
    isStandIn = Property(bool, lambda self: bool(self._film and self._film.is_stand_in), notify=filmChanged)
    isBsl = Property(
        bool, lambda self: bool(self._film and self._film.kind is FilmKind.BSL), notify=filmChanged
    )
    posterUrl = Property(QUrl, lambda self: self._poster, notify=filmChanged)
    posterAlt = Property(str, lambda self: self._film_text("poster_alt"), notify=filmChanged)
    transcript = Property(
        list, lambda self: list(derive_transcript(self._film)) if self._film else [], notify=filmChanged
    )
    state = Property(str, lambda self: self._state.play_state.value, notify=stateChanged)
    errorCode = Property(str, lambda self: derive_error_code(self._state), notify=stateChanged)
    positionMs = Property(int, lambda self: self._shown_ms, notify=positionChanged)
    durationMs = Property(int, lambda self: self._duration_ms(), notify=durationChanged)
    hasPicture = Property(bool, lambda self: self._state.has_picture, notify=pictureChanged)
    pictureAspect = Property(float, lambda self: self._state.aspect_ratio, notify=pictureChanged)
    volume = Property(int, lambda self: self._volume, notify=volumeChanged)
    maximumVolume = Property(int, lambda self: self._maximum_volume, notify=volumeChanged)
    captionsOn = Property(bool, lambda self: self._captions_on, notify=captionsOnChanged)
    captionText = Property(str, lambda self: self._caption, notify=captionChanged)
