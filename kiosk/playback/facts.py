"""What a film player reports, and what the reports add up to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

WIDESCREEN = 16 / 9


class PlayState(StrEnum):
    """What a film is doing."""

    IDLE = "idle"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"
    UNAVAILABLE = "unavailable"


class FailureReason(StrEnum):
    """Why a film cannot be shown."""

    MISSING = "film-missing"
    EMPTY = "film-empty"
    NOT_A_FILM = "not-a-film"
    BROKEN = "film-broken"


@dataclass(frozen=True, slots=True)
class FilmOpened:
    """A film was chosen; nothing plays yet."""


@dataclass(frozen=True, slots=True)
class FilmClosed:
    """The film was put away."""


@dataclass(frozen=True, slots=True)
class FilmAsked:
    """Somebody asked for the film to play from its start."""


@dataclass(frozen=True, slots=True)
class FilmPlaying:
    """Pictures and sound are moving."""


@dataclass(frozen=True, slots=True)
class FilmPaused:
    """Pictures and sound stand still."""


@dataclass(frozen=True, slots=True)
class FilmEnded:
    """There is nothing more to play."""


@dataclass(frozen=True, slots=True)
class FilmFailed:
    """The film cannot be shown."""

    reason: FailureReason


@dataclass(frozen=True, slots=True)
class PlayerMissing:
    """This computer has nothing to play films with."""


@dataclass(frozen=True, slots=True)
class PositionChanged:
    """The film has come to this moment."""

    position_ms: int


@dataclass(frozen=True, slots=True)
class DurationChanged:
    """The film is this long."""

    duration_ms: int


@dataclass(frozen=True, slots=True)
class PictureShapeFound:
    """The picture's width divided by its height, as it is meant to be seen."""

    aspect_ratio: float


@dataclass(frozen=True, slots=True)
class PictureArrived:
    """The first picture of the film can be drawn."""


PlaybackEvent = (
    FilmOpened
    | FilmClosed
    | FilmAsked
    | FilmPlaying
    | FilmPaused
    | FilmEnded
    | FilmFailed
    | PlayerMissing
    | PositionChanged
    | DurationChanged
    | PictureShapeFound
    | PictureArrived
)


@dataclass(frozen=True, slots=True)
class PlaybackState:
    """Everything known about the film on the screen. A length of 0 means "not known"."""

    play_state: PlayState = PlayState.IDLE
    position_ms: int = 0
    duration_ms: int = 0
    aspect_ratio: float = WIDESCREEN
    has_picture: bool = False
    failure: FailureReason | None = None


_MOVING = frozenset({PlayState.OPENING, PlayState.PLAYING, PlayState.PAUSED})
_CLOSED = frozenset({PlayState.FAILED, PlayState.UNAVAILABLE})


def reduce_playback(state: PlaybackState, event: PlaybackEvent) -> PlaybackState:
    """Return what is known after `event`; a failed film stays failed until another is opened."""
    match event:
        case FilmOpened() | FilmClosed():
            return PlaybackState()
        case PlayerMissing():
            return PlaybackState(play_state=PlayState.UNAVAILABLE)
    if state.play_state in _CLOSED:
        return state
    match event:
        case FilmFailed(reason):
            return replace(state, play_state=PlayState.FAILED, has_picture=False, failure=reason)
        case PositionChanged(position_ms):
            return _move(state, position_ms)
        case DurationChanged(duration_ms):
            return _measure(state, duration_ms)
        case PictureShapeFound(aspect_ratio):
            return replace(state, aspect_ratio=aspect_ratio) if aspect_ratio > 0 else state
        case PictureArrived():
            return replace(state, has_picture=True) if state.play_state in _MOVING else state
        case _:
            return _change_play_state(state, event)


def _change_play_state(state: PlaybackState, event: PlaybackEvent) -> PlaybackState:
    match event:
        case FilmAsked():
            return replace(state, play_state=PlayState.OPENING, position_ms=0)
        case FilmPlaying() if state.play_state in _MOVING:
            return replace(state, play_state=PlayState.PLAYING)
        case FilmPaused() if state.play_state in _MOVING:
            return replace(state, play_state=PlayState.PAUSED)
        case FilmEnded() if state.play_state in _MOVING:
            return _end(state)
        case _:
            return state


def _end(state: PlaybackState) -> PlaybackState:
    """A film that ends before anything was seen or heard was not a film that could be played."""
    if state.position_ms == 0 and not state.has_picture:
        return reduce_playback(state, FilmFailed(FailureReason.BROKEN))
    position_ms = state.duration_ms or state.position_ms
    return replace(state, play_state=PlayState.ENDED, position_ms=position_ms)


def _move(state: PlaybackState, position_ms: int) -> PlaybackState:
    if state.play_state not in _MOVING:
        return state
    return replace(state, position_ms=_clamp(position_ms, state.duration_ms))


def _measure(state: PlaybackState, duration_ms: int) -> PlaybackState:
    if duration_ms <= 0:
        return state
    return replace(state, duration_ms=duration_ms, position_ms=_clamp(state.position_ms, duration_ms))


def _clamp(position_ms: int, duration_ms: int) -> int:
    return max(0, min(position_ms, duration_ms) if duration_ms else position_ms)
