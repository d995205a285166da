"""Pictures with four bytes a pixel, for painting without a graphics processor."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from kiosk.playback.picture_layout import PictureLayout, PictureSize

_BYTES_PER_PIXEL = 4
# libVLC asks for planes on 32-byte boundaries.
_ALIGNMENT_BYTES = 32


@dataclass(frozen=True, slots=True, eq=False)
class PackedPicture:
    """Blue, green, red and an unused byte for each pixel, line under line."""

    size: PictureSize
    pitch: int
    memory: ctypes.Array[ctypes.c_ubyte]
    offset: int

    @property
    def address(self) -> int:
        """Where the first pixel is."""
        return ctypes.addressof(self.memory) + self.offset

    @property
    def pixels(self) -> memoryview:
        """The bytes of all pixels."""
        return memoryview(self.memory).cast("B")[self.offset : self.offset + self.pitch * self.size.height_px]


def make_packed_picture(size: PictureSize) -> PackedPicture:
    """Return a black picture."""
    pitch = size.width_px * _BYTES_PER_PIXEL
    memory = (ctypes.c_ubyte * (pitch * size.height_px + _ALIGNMENT_BYTES))()
    return PackedPicture(size, pitch, memory, -ctypes.addressof(memory) % _ALIGNMENT_BYTES)


class PackedBuffers:
    """Packed pictures used in turn: one is written, one waits, one is on the screen."""

    def __init__(self, size: PictureSize) -> None:
        self._size = size
        self._spare: list[PackedPicture] = []
        self._written: PackedPicture | None = None
        self._finished: PackedPicture | None = None

    @property
    def layout(self) -> PictureLayout:
        """The shape every picture has."""
        size = self._size
        return PictureLayout(b"RV32", size, (size.width_px * _BYTES_PER_PIXEL,), (size.height_px,))

    def begin(self) -> tuple[int, ...]:
        """Return the address of the next picture."""
        self._written = self._finished or (
            self._spare.pop() if self._spare else make_packed_picture(self._size)
        )
        self._finished = None
        return (self._written.address,)

    def end(self) -> None:
        """The picture begun last has been written."""
        self._finished, self._written = self._written, None

    def finished(self) -> PackedPicture | None:
        """Hand over the picture written last, or None when it was handed over already."""
        picture, self._finished = self._finished, None
        return picture

    def give_back(self, picture: PackedPicture) -> None:
        """Take back a picture nobody looks at any more."""
        if picture.size == self._size:
            self._spare.append(picture)
