"""Pictures as three planes in a Qt video frame, for a graphics processor to colour and scale.

The only file of this package that needs Qt Multimedia; it is imported by whoever asks for planar
pictures, so that a computer without a graphics processor never loads it.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.playback.picture_layout import PictureLayout, PictureSize

_FULL_RANGE_CHROMA = b"J420"
# Films of 720 lines and more are coloured by BT.709, older ones by BT.601.
_HIGH_DEFINITION_LINES = 720


@dataclass(frozen=True, slots=True, eq=False)
class PlanarPicture:
    """A video frame ready for a video sink."""

    size: PictureSize
    frame: QVideoFrame


class PlanarBuffers:
    """Makes a mapped video frame for each picture."""

    def __init__(self, size: PictureSize, source_chroma: bytes) -> None:
        self._size = size
        self._format = _describe_frame(size, source_chroma)
        self._written: QVideoFrame | None = None
        self._finished: QVideoFrame | None = None
        self._layout = self._measure_layout()

    @property
    def layout(self) -> PictureLayout:
        """The shape every picture has."""
        return self._layout

    def begin(self) -> tuple[int, ...]:
        """Return the address of each plane of the next picture."""
        self._written = self._map_frame()
        return tuple(_address_of(self._written, plane) for plane in range(3))

    def end(self) -> None:
        """The picture begun last has been written."""
        if self._written is not None:
            self._written.unmap()
        self._finished, self._written = self._written, None

    def finished(self) -> PlanarPicture | None:
        """Hand over the picture written last, or None when it was handed over already."""
        frame, self._finished = self._finished, None
        return PlanarPicture(self._size, frame) if frame is not None else None

    def _map_frame(self) -> QVideoFrame:
        frame = QVideoFrame(self._format)
        if not frame.map(QVideoFrame.MapMode.WriteOnly):
            raise MemoryError("No memory for a video frame")
        return frame

    def _measure_layout(self) -> PictureLayout:
        frame = self._map_frame()
        pitches = tuple(frame.bytesPerLine(plane) for plane in range(3))
        frame.unmap()
        half_lines = (self._size.height_px + 1) // 2
        return PictureLayout(b"I420", self._size, pitches, (self._size.height_px, half_lines, half_lines))


def _describe_frame(size: PictureSize, source_chroma: bytes) -> QVideoFrameFormat:
    description = QVideoFrameFormat(
        QSize(size.width_px, size.height_px), QVideoFrameFormat.PixelFormat.Format_YUV420P
    )
    is_high = size.height_px >= _HIGH_DEFINITION_LINES
    space, ranges = QVideoFrameFormat.ColorSpace, QVideoFrameFormat.ColorRange
    description.setColorSpace(space.ColorSpace_BT709 if is_high else space.ColorSpace_BT601)
    is_full = source_chroma == _FULL_RANGE_CHROMA
    description.setColorRange(ranges.ColorRange_Full if is_full else ranges.ColorRange_Video)
    return description


def _address_of(frame: QVideoFrame, plane: int) -> int:
    return ctypes.addressof(ctypes.c_ubyte.from_buffer(frame.bits(plane)))
