"""The shape of a picture in memory."""

from __future__ import annotations

from dataclasses import dataclass

# Decoders round the height up to whole blocks and libVLC 3 adds two lines: 1080 comes as 1090.
_MOST_PADDING_PX = 64


@dataclass(frozen=True, slots=True)
class PictureSize:
    """Width and height in pixels."""

    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class PictureLayout:
    """Chroma, size, and for each plane the bytes in a line and the number of lines."""

    chroma: bytes
    size: PictureSize
    pitches: tuple[int, ...]
    lines: tuple[int, ...]


def visible_size(padded: PictureSize, film: PictureSize | None) -> PictureSize:
    """Return the part of a decoder's picture that is film.

    Asking libVLC for the padded size makes it stretch the film over the padding, at a third more
    processor time. The film's own size is used where it is known and fits.
    """
    if (
        film is None
        or not _pads(padded.width_px, film.width_px)
        or not _pads(padded.height_px, film.height_px)
    ):
        return padded
    return film


def _pads(padded_px: int, film_px: int) -> bool:
    return 0 < film_px <= padded_px <= film_px + _MOST_PADDING_PX
