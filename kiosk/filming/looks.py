"""How a film looks: its colours, and where things stand on a picture of 1920 by 1080.

The lowest quarter stays empty: captions are drawn there and hide nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

FRAME_SIZE = (1920, 1080)
POSTER_SIZE = (1280, 720)
FRAMES_A_SECOND = 25

BACKGROUND = "#F7F5EF"
SURFACE = "#FFFFFF"
TEXT = "#1C1B22"
QUIET_TEXT = "#45434F"


@dataclass(frozen=True, slots=True)
class Look:
    """The colour of an area, its tint, and what is still to come in the progress bar."""

    accent: str
    tint: str
    track: str


EASY_READ_LOOK = Look(accent="#5A2A82", tint="#F0E6F7", track="#DDD0E8")
BSL_LOOK = Look(accent="#0B3F87", tint="#E2ECFA", track="#CBD8EC")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top

    def shrink(self, by: int) -> Box:
        """Return the box with so many pixels less on every side."""
        return Box(self.left + by, self.top + by, self.right - by, self.bottom - by)


HEADING_BOX = Box(88, 32, 1832, 120)
CARD_BOX = Box(80, 132, 1840, 772)
PANEL_BOX = Box(108, 160, 692, 744)
WORDS_BOX = Box(756, 172, 1784, 732)
BAR_BOX = Box(80, 792, 1840, 804)

CARD_RADIUS = 36
PANEL_RADIUS = 24
EDGE_WIDTH = 4
PANEL_MARGIN = 22
BAR_GAP = 14
HEADING_SIZE = 54
BESIDE_PICTURE_SIZE = 108
ALONE_SIZE = 132

LOWER_ON_POSTER = 88
"""A poster has no captions, so its card stands in the middle."""
