"""Medians and percentiles."""

from __future__ import annotations

import math
from collections.abc import Sequence


def find_percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that at least `percent` of the values do not exceed.

    Raises:
        ValueError: There are no values.
    """
    if not values:
        raise ValueError("nothing was measured")
    place = math.ceil(percent / 100 * len(values))
    return sorted(values)[max(0, place - 1)]


def find_median(values: Sequence[float]) -> float:
    """Return the middle value, or the lower of the two in the middle."""
    return find_percentile(values, 50)
