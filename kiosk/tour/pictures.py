"""Judges pictures of the window: whether there is anything on them, and whether they move."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

MIN_COLOURS = 32
"""Letters with soft edges alone give more; an empty window has one."""


def count_colours(image: QImage) -> int:
    """Return how many different colours a picture has."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    # The memory belongs to `pixels`, which must outlive the view of it.
    return len(set(memoryview(pixels.constBits()).cast("I")))


def is_blank(image: QImage) -> bool:
    """Say whether there is next to nothing on a picture."""
    return image.isNull() or count_colours(image) < MIN_COLOURS


def is_different(before: QImage, after: QImage, part: QRect) -> bool:
    """Say whether two pictures of the same window differ in a part of it."""
    return bool(before.copy(part) != after.copy(part))
