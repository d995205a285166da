"""What the audit knows of one screen at one moment: plain, frozen facts, so that checks need no window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kiosk.audit.box import Box
from kiosk.audit.configuration import Configuration

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of red, green and blue."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing in the accessibility tree, in reading order.

    `key` tells it from the others; `inside` is the key of the control it is part of, or None. `scrolled_by`
    names the buttons in view that scroll what it is in.
    """

    key: int
    name: str
    description: str
    role: str
    box: Box
    shown: Box
    is_target: bool
    is_enabled: bool = True
    is_checkable: bool = False
    is_checked: bool = False
    is_tab_stop: bool = True
    inside: int | None = None
    group: int | None = None
    scrolled_by: frozenset[str] = frozenset()

    @property
    def is_in_view(self) -> bool:
        """Whether a finger at its middle would meet it."""
        return not self.shown.is_empty and self.shown.holds_middle_of(self.box)

    @property
    def has_state(self) -> bool:
        """Whether it is something that can be on or chosen."""
        return self.role in {"RadioButton", "CheckBox"} or self.is_checkable


@dataclass(frozen=True, slots=True)
class Letters:
    """How a text is set: its real size in pixels, how far apart its lines are, and the longest of them."""

    size_px: float
    capital_px: float
    line_share: float
    lines: int = 1
    longest_line: int = 0
    has_broken_word: bool = False
    alignment: str = "left"


@dataclass(frozen=True, slots=True)
class DrawnText:
    """A text that is drawn.

    `needs` is the width and height its words take; `room` where it may be drawn (what scrolls is open above
    and below), `shown` the part an eye sees. `told` is what the accessibility tree says for it. `target` is
    the key of the control it is on.
    """

    words: str
    box: Box
    shown: Box
    room: Box
    needs: tuple[float, float]
    letters: Letters
    told: tuple[str, ...] = ()
    is_cut_short: bool = False
    is_heading: bool = False
    is_enabled: bool = True
    target: int | None = None
    pane: int | None = None


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """An icon or a picture."""

    source: str
    box: Box
    shown: Box
    is_icon: bool
    target: int | None = None
    is_enabled: bool = True

    @property
    def name(self) -> str:
        """What it is called; after an icon's name comes its colour."""
        parts = self.source.split("/")
        return parts[-2] if self.is_icon else parts[-1]


@dataclass(frozen=True, slots=True)
class Pane:
    """Something that scrolls."""

    box: Box
    content_width: float
    content_height: float


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One screen at one moment. Nobody seated reaches above `reach_top_px`; 0 where they reach all."""

    place: str
    configuration: Configuration
    glass: Box
    px_per_mm: float
    viewing_distance_mm: float
    things: tuple[Thing, ...]
    texts: tuple[DrawnText, ...]
    pictures: tuple[DrawnPicture, ...] = ()
    panes: tuple[Pane, ...] = ()
    reach_top_px: float = 0.0
    is_dialog: bool = False
    pixels: Pixels | None = field(default=None, compare=False)

    @property
    def targets(self) -> tuple[Thing, ...]:
        """What is there to be touched."""
        return tuple(thing for thing in self.things if thing.is_target)

    def in_mm(self, px: float) -> float:
        """Turn pixels into millimetres on the glass."""
        return px / self.px_per_mm
