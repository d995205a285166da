"""libVLC's reports as facts."""

from __future__ import annotations

import pytest

from kiosk.playback import (
    DurationChanged,
    FailureReason,
    FilmEnded,
    FilmFailed,
    FilmPaused,
    FilmPlaying,
    PlaybackEvent,
    PositionChanged,
    ReportKind,
)
from kiosk.playback.picture_layout import PictureSize
from kiosk.playback.reports import VideoTrackReport, aspect_ratio, translate_report, upright_size


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        (ReportKind.PLAYING, FilmPlaying()),
        (ReportKind.PAUSED, FilmPaused()),
        (ReportKind.END_REACHED, FilmEnded()),
        (ReportKind.ERROR, FilmFailed(FailureReason.BROKEN)),
        (ReportKind.TIME_CHANGED, PositionChanged(7)),
        (ReportKind.LENGTH_CHANGED, DurationChanged(7)),
    ],
)
def test_every_report_is_one_fact(kind: ReportKind, fact: PlaybackEvent):
    assert translate_report(kind, 7) == fact


@pytest.mark.parametrize(
    ("track", "size", "ratio"),
    [
        (VideoTrackReport(1920, 1080), PictureSize(1920, 1080), 16 / 9),
        (VideoTrackReport(1920, 1080, 0, 0), PictureSize(1920, 1080), 16 / 9),
        (VideoTrackReport(720, 576, 64, 45), PictureSize(720, 576), 16 / 9),
        (VideoTrackReport(1920, 1080, 1, 1, orientation=6), PictureSize(1080, 1920), 9 / 16),
        (VideoTrackReport(0, 0), PictureSize(0, 0), 0),
    ],
)
def test_a_track_has_an_upright_size_and_a_shape(track: VideoTrackReport, size: PictureSize, ratio: float):
    assert upright_size(track) == size
    assert aspect_ratio(track) == pytest.approx(ratio, abs=0.001)
