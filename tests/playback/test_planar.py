"""Pictures for a graphics processor."""

from __future__ import annotations

import ctypes

import pytest

from kiosk.playback.picture_layout import PictureSize

pytest.importorskip("PySide6.QtMultimedia", reason="Qt Multimedia is not installed", exc_type=ImportError)

from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.playback.planar import PlanarBuffers, PlanarPicture

# Qt Multimedia says so once where PipeWire is not installed; sound goes through libVLC.
pytestmark = pytest.mark.qt_log_ignore("pipewire")
SIZE = PictureSize(642, 362)


def write_picture(buffers: PlanarBuffers, brightness: int) -> PlanarPicture:
    layout = buffers.layout
    for address, pitch, lines in zip(buffers.begin(), layout.pitches, layout.lines, strict=True):
        ctypes.memset(address, brightness, pitch * lines)
    buffers.end()
    picture = buffers.finished()
    assert picture is not None
    return picture


def test_every_plane_has_its_own_pitch_and_room_for_its_lines():
    layout = PlanarBuffers(SIZE, b"I420").layout
    assert layout.lines == (362, 181, 181)
    assert layout.pitches[0] >= 642
    assert layout.pitches[1] >= 321
    assert layout.chroma == b"I420"


def test_what_is_written_is_in_the_frame():
    frame = write_picture(PlanarBuffers(SIZE, b"I420"), 77).frame
    assert frame.map(QVideoFrame.MapMode.ReadOnly)
    assert frame.bits(0)[0] == frame.bits(2)[0] == 77
    frame.unmap()


def test_a_new_picture_leaves_the_last_one_as_it_was():
    buffers = PlanarBuffers(SIZE, b"I420")
    first = write_picture(buffers, 10).frame
    write_picture(buffers, 20)
    assert first.map(QVideoFrame.MapMode.ReadOnly)
    assert first.bits(0)[0] == 10
    first.unmap()


@pytest.mark.parametrize(
    ("chroma", "ranges"),
    [
        (b"I420", QVideoFrameFormat.ColorRange.ColorRange_Video),
        (b"J420", QVideoFrameFormat.ColorRange.ColorRange_Full),
    ],
)
def test_the_range_of_colours_is_the_films_own(chroma: bytes, ranges: QVideoFrameFormat.ColorRange):
    frame = write_picture(PlanarBuffers(SIZE, chroma), 1).frame
    assert frame.surfaceFormat().colorRange() == ranges
