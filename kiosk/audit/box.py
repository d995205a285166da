"""Rectangles on the glass, in pixels of the window."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """Where something is. A box without width or height is empty."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing of it."""
        return self.width <= 0 or self.height <= 0

    @property
    def least_side(self) -> float:
        """The shorter of its sides."""
        return min(self.width, self.height)

    def grow(self, by: float) -> Box:
        """Return a box larger by so much on each side, or smaller."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def cut(self, other: Box) -> Box:
        """Return what both boxes cover."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        width = min(self.right, other.right) - left
        height = min(self.bottom, other.bottom) - top
        return Box(left, top, max(0.0, width), max(0.0, height))

    def holds(self, other: Box) -> bool:
        """Say whether another box lies within this one."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def holds_middle_of(self, other: Box) -> bool:
        """Say whether a finger at the middle of another box would meet this one."""
        across, down = other.x + other.width / 2, other.y + other.height / 2
        return self.x <= across <= self.right and self.y <= down <= self.bottom

    def gap_to(self, other: Box) -> float:
        """Return the shortest way to another box; 0 where they touch or overlap."""
        across = max(self.x - other.right, other.x - self.right, 0.0)
        down = max(self.y - other.bottom, other.y - self.bottom, 0.0)
        return math.hypot(across, down)

    def describe(self) -> str:
        """Write place and size in whole pixels."""
        return f"{self.x:.0f},{self.y:.0f} {self.width:.0f}x{self.height:.0f}"
