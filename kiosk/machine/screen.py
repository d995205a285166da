"""Millimetres, pixels and heights above the floor. Screens report their size wrongly: theirs is a setting."""

from __future__ import annotations

import math

MM_PER_INCH = 25.4
SEATED_REACH_MM = 1015
"""Highest comfortable reach of a child of 5 to 8 and of somebody seated (ADA advisory 308.1)."""
MIN_REACHABLE_SHARE = 0.4
"""However high the screen hangs, this much of its height is used: less would hold nothing."""


def pixels_per_mm(width_px: int, height_px: int, diagonal_inch: float) -> float:
    """Return how many pixels make a millimetre on the glass.

    Raises:
        ValueError: A size is not above zero.
    """
    if width_px <= 0 or height_px <= 0 or diagonal_inch <= 0:
        raise ValueError(f"no screen measures {width_px} by {height_px} pixels and {diagonal_inch} inches")
    return math.hypot(width_px, height_px) / (diagonal_inch * MM_PER_INCH)


def diagonal_inch(width_px: int, height_px: int, per_mm: float) -> float:
    """Return the size of a screen where so many pixels make a millimetre: `pixels_per_mm` the other way."""
    return math.hypot(width_px, height_px) / (per_mm * MM_PER_INCH)


def top_above_floor_mm(screen_height_mm: float, bottom_mm: float, tilt_deg: float) -> float:
    """Return how high above the floor the upper edge of the glass is."""
    return bottom_mm + screen_height_mm * math.cos(math.radians(tilt_deg))


def reachable_share(screen_height_mm: float, bottom_mm: float, tilt_deg: float) -> float:
    """Return how much of the screen, from its lower edge, somebody seated reaches; 1 is all of it.

    Args:
        screen_height_mm: Height of the glass along itself.
        bottom_mm: Height of its lower edge above the floor.
        tilt_deg: How far it leans back from upright.
    """
    rise_mm = top_above_floor_mm(screen_height_mm, bottom_mm, tilt_deg) - bottom_mm
    within_reach = (SEATED_REACH_MM - bottom_mm) / rise_mm
    return max(MIN_REACHABLE_SHARE, min(1.0, within_reach))
