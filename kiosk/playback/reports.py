"""Turns what libVLC says about itself into facts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.playback.facts import (
    DurationChanged,
    FailureReason,
    FilmEnded,
    FilmFailed,
    FilmPaused,
    FilmPlaying,
    PlaybackEvent,
    PositionChanged,
)
from kiosk.playback.picture_layout import PictureSize


class ReportKind(StrEnum):
    """The names libVLC gives to the events that matter here."""

    PLAYING = "MediaPlayerPlaying"
    PAUSED = "MediaPlayerPaused"
    END_REACHED = "MediaPlayerEndReached"
    ERROR = "MediaPlayerEncounteredError"
    TIME_CHANGED = "MediaPlayerTimeChanged"
    LENGTH_CHANGED = "MediaPlayerLengthChanged"


def translate_report(kind: ReportKind, value_ms: int = 0) -> PlaybackEvent:
    """Return the fact in one report."""
    match kind:
        case ReportKind.PLAYING:
            return FilmPlaying()
        case ReportKind.PAUSED:
            return FilmPaused()
        case ReportKind.END_REACHED:
            return FilmEnded()
        case ReportKind.ERROR:
            return FilmFailed(FailureReason.BROKEN)
        case ReportKind.TIME_CHANGED:
            return PositionChanged(value_ms)
        case ReportKind.LENGTH_CHANGED:
            return DurationChanged(value_ms)


@dataclass(frozen=True, slots=True)
class VideoTrackReport:
    """A video track as libVLC describes it.

    The pixel shape is 0 to 0 where the film does not say. Orientations from 4 on lie on their side.
    """

    width_px: int
    height_px: int
    pixel_width: int = 1
    pixel_height: int = 1
    orientation: int = 0


_FIRST_ORIENTATION_ON_ITS_SIDE = 4


def upright_size(track: VideoTrackReport) -> PictureSize:
    """Return the size of the picture once it stands upright."""
    if track.orientation >= _FIRST_ORIENTATION_ON_ITS_SIDE:
        return PictureSize(track.height_px, track.width_px)
    return PictureSize(track.width_px, track.height_px)


def aspect_ratio(track: VideoTrackReport) -> float:
    """Return width divided by height as the picture is meant to be seen, 0 when not known."""
    if not track.width_px or not track.height_px:
        return 0.0
    ratio = track.width_px * (track.pixel_width or 1) / (track.height_px * (track.pixel_height or 1))
    return 1 / ratio if track.orientation >= _FIRST_ORIENTATION_ON_ITS_SIDE else ratio
