"""Keeps a picture of each kind of failure, small, with the place outlined."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TypeAlias

from PIL import Image, ImageDraw

from kiosk.audit.box import Box
from kiosk.audit.finding import Finding
from kiosk.audit.grouping import kind_of
from kiosk.audit.snapshot import Pixels

Kind: TypeAlias = tuple[int, str, str]

MOST_PICTURES = 80
_WIDTH_PX = 480
_COLOURS = 64
_OUTLINE = (213, 0, 96)
_OUTLINE_PX = 6


class Album:
    """At most so many pictures, one for each kind of failure at each place."""

    def __init__(self, most: int = MOST_PICTURES) -> None:
        self._most = most
        self._pictures: dict[Kind, bytes] = {}

    def wants(self, finding: Finding) -> bool:
        """Say whether there is room, and no picture of this kind of failure yet."""
        return len(self._pictures) < self._most and _kind(finding) not in self._pictures

    def keep(self, finding: Finding, pixels: Pixels) -> None:
        """Keep the picture of a failure."""
        self._pictures[_kind(finding)] = draw_outlined(pixels, finding.box)

    def take_in(self, other: Album) -> None:
        """Keep what another album has, as far as there is room."""
        for kind, picture in other._pictures.items():
            if len(self._pictures) < self._most:
                self._pictures.setdefault(kind, picture)

    def find(self, number: int, place: str, kind: str) -> str:
        """Return a picture as the address of an image; empty where there is none."""
        picture = self._pictures.get((number, place, kind))
        return "data:image/png;base64," + base64.b64encode(picture).decode() if picture else ""


def _kind(finding: Finding) -> Kind:
    return finding.number, finding.place, kind_of(finding)


def draw_outlined(pixels: Pixels, box: Box | None) -> bytes:
    """Return a small PNG of a window with a box drawn around a part of it."""
    image = Image.fromarray(pixels)
    if box is not None:
        around = box.cut(Box(0, 0, image.width, image.height)).grow(_OUTLINE_PX)
        place = (around.x, around.y, max(around.x, around.right), max(around.y, around.bottom))
        ImageDraw.Draw(image).rectangle(place, outline=_OUTLINE, width=_OUTLINE_PX)
    image.thumbnail((_WIDTH_PX, 2 * _WIDTH_PX))
    written = BytesIO()
    image.quantize(_COLOURS).save(written, "PNG", optimize=True)
    return written.getvalue()
