"""Millimetres and pixels. Screens report their size wrongly, so the diagonal is a setting."""

from __future__ import annotations

import math

MM_PER_INCH = 25.4


def pixels_per_mm(width_px: int, height_px: int, diagonal_inch: float) -> float:
    """Return how many pixels make a millimetre on the glass.

    Raises:
        ValueError: A size is not above zero.
    """
    if width_px <= 0 or height_px <= 0 or diagonal_inch <= 0:
        raise ValueError(f"no screen measures {width_px} by {height_px} pixels and {diagonal_inch} inches")
    return math.hypot(width_px, height_px) / (diagonal_inch * MM_PER_INCH)
