"""Where a film's pictures arrive, and where a surface picks them up.

The player's own thread lays out room for pictures and fills it; the GUI thread takes the newest.
They meet under one lock and never wait for each other's work, so a surface may come, go and change
its size at any moment, and a player may stop while a picture is on its way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.playback.packed import PackedBuffers, PackedPicture
from kiosk.playback.picture_layout import PictureLayout, PictureSize, visible_size

if TYPE_CHECKING:
    from kiosk.playback.planar import PlanarBuffers, PlanarPicture


class PictureForm(StrEnum):
    """How a surface wants its pictures."""

    PACKED = "packed"
    PLANAR = "planar"


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """What a surface asks for. Packed pictures are made at `size`; planar ones keep the film's own."""

    form: PictureForm = PictureForm.PACKED
    size: PictureSize | None = None


@dataclass(frozen=True, slots=True)
class PictureCount:
    """How many pictures arrived, and how many were overtaken by the next before they were drawn."""

    arrived: int = 0
    overtaken: int = 0


class FilmScreen:
    """The newest picture of a film."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self._lock = Lock()
        self._request = PictureRequest()
        self._make_planar: type[PlanarBuffers] | None = None
        self._film_size: PictureSize | None = None
        self._buffers: PackedBuffers | PlanarBuffers | None = None
        self._newest: PackedPicture | PlanarPicture | None = None
        self._taken: PackedPicture | PlanarPicture | None = None
        self._is_announced = False
        self._count = PictureCount()
        self._on_picture: Callable[[], None] | None = None
        self._on_first: Callable[[], None] | None = None
        self._is_first_told = False

    # Called on the GUI thread.

    def request_packed(self, width_px: int, height_px: int) -> None:
        """Ask for RV32 pictures of this size from the next start of a film."""
        size = PictureSize(width_px, height_px) if width_px > 0 and height_px > 0 else None
        with self._lock:
            self._request = PictureRequest(PictureForm.PACKED, size)

    def request_planar(self) -> None:
        """Ask for I420 pictures of the film's own size, as Qt video frames."""
        # Qt Multimedia is loaded here, on the GUI thread, and only where there is a use for it.
        from kiosk.playback.planar import PlanarBuffers

        with self._lock:
            self._make_planar = PlanarBuffers
            self._request = PictureRequest(PictureForm.PLANAR)

    def watch(self, on_picture: Callable[[], None]) -> None:
        """Call `on_picture` on the GUI thread when there is something to take.

        The last picture can be taken again, for a surface that comes while a film stands still.
        """
        with self._lock:
            if self._newest is None:
                self._newest, self._taken = self._taken, None
        self._on_picture = on_picture
        self._post(self._announce)

    def stop_watching(self, on_picture: Callable[[], None]) -> None:
        """Call `on_picture` no more, unless somebody else watches by now."""
        if self._on_picture == on_picture:
            self._on_picture = None

    def watch_first(self, on_first: Callable[[], None]) -> None:
        """Call `on_first` on the GUI thread when the first picture of a film arrives."""
        self._on_first = on_first

    def take(self) -> PackedPicture | PlanarPicture | None:
        """Return the newest picture, or None when there is none that was not taken already.

        The picture taken before goes back to be written again.
        """
        with self._lock:
            picture, self._newest = self._newest, None
            self._is_announced = False
            if picture is not None:
                self._give_back(self._taken)
                self._taken = picture
            return picture

    def expect(self, film_size: PictureSize | None) -> None:
        """Say how large the film's pictures are without the padding of its decoder."""
        with self._lock:
            self._film_size = film_size

    def clear(self) -> None:
        """Forget the pictures of the last film."""
        with self._lock:
            self._newest = self._taken = self._buffers = None
            self._film_size = None
            self._is_announced = self._is_first_told = False
            self._count = PictureCount()

    @property
    def count(self) -> PictureCount:
        """What happened to the pictures since the film was opened."""
        return self._count

    # Called on the player's thread.

    def lay_out(self, source_chroma: bytes, padded: PictureSize) -> PictureLayout:
        """Make room for pictures and say what shape they must have."""
        with self._lock:
            self._buffers = self._make_buffers(source_chroma, visible_size(padded, self._film_size))
            return self._buffers.layout

    def begin_picture(self) -> tuple[int, ...]:
        """Return the address of every plane of the next picture."""
        with self._lock:
            return self._buffers.begin() if self._buffers else ()

    def end_picture(self) -> None:
        """The picture begun last has been written."""
        with self._lock:
            if self._buffers:
                self._buffers.end()

    def show_picture(self) -> None:
        """The picture written last is due now."""
        with self._lock:
            picture = self._buffers.finished() if self._buffers else None
            if picture is None:
                return
            self._give_back(self._newest)
            self._count = PictureCount(
                self._count.arrived + 1, self._count.overtaken + (self._newest is not None)
            )
            self._newest = picture
            must_announce, self._is_announced = not self._is_announced, True
        if must_announce:
            self._post(self._announce)

    def _announce(self) -> None:
        if self._count.arrived == 0:
            return
        if not self._is_first_told and self._on_first is not None:
            self._is_first_told = True
            self._on_first()
        if self._on_picture is not None:
            self._on_picture()

    def _make_buffers(self, source_chroma: bytes, size: PictureSize) -> PackedBuffers | PlanarBuffers:
        if self._request.form is PictureForm.PLANAR and self._make_planar is not None:
            return self._make_planar(size, source_chroma)
        return PackedBuffers(self._request.size or size)

    def _give_back(self, picture: PackedPicture | PlanarPicture | None) -> None:
        if isinstance(picture, PackedPicture) and isinstance(self._buffers, PackedBuffers):
            self._buffers.give_back(picture)
