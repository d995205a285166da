"""Plays films: one protocol, with libVLC behind it, nothing behind it, or a test."""

from kiosk.playback.clock import FilmClock, correct_clock, read_clock, run_clock
from kiosk.playback.creation import create_film_player
from kiosk.playback.facts import (
    DurationChanged,
    FailureReason,
    FilmAsked,
    FilmClosed,
    FilmEnded,
    FilmFailed,
    FilmOpened,
    FilmPaused,
    FilmPlaying,
    PictureArrived,
    PictureShapeFound,
    PlaybackEvent,
    PlaybackState,
    PlayerMissing,
    PlayState,
    PositionChanged,
    reduce_playback,
)
from kiosk.playback.fake_player import FakeFilmPlayer
from kiosk.playback.film_player import FilmPlayer, Listener, PlayerStartError, Post
from kiosk.playback.gui_marshal import GuiMarshal
from kiosk.playback.null_player import NullFilmPlayer
from kiosk.playback.packed import PackedPicture
from kiosk.playback.postponed_player import PostponedFilmPlayer
from kiosk.playback.reports import ReportKind
from kiosk.playback.screen import FilmScreen, PictureCount
from kiosk.playback.sound_output import has_sound_output

__all__ = [
    "DurationChanged",
    "FailureReason",
    "FakeFilmPlayer",
    "FilmAsked",
    "FilmClock",
    "FilmClosed",
    "FilmEnded",
    "FilmFailed",
    "FilmOpened",
    "FilmPaused",
    "FilmPlayer",
    "FilmPlaying",
    "FilmScreen",
    "GuiMarshal",
    "Listener",
    "NullFilmPlayer",
    "PackedPicture",
    "PictureArrived",
    "PictureCount",
    "PictureShapeFound",
    "PlayState",
    "PlaybackEvent",
    "PlaybackState",
    "PlayerMissing",
    "PlayerStartError",
    "PositionChanged",
    "Post",
    "PostponedFilmPlayer",
    "ReportKind",
    "correct_clock",
    "create_film_player",
    "has_sound_output",
    "read_clock",
    "reduce_playback",
    "run_clock",
]
