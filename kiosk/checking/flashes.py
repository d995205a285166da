"""Finds flashes in films that can bring on a seizure, by WCAG 2.2's general and red flash thresholds.

https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from kiosk.source import WatchedPicture

MOST_CHANGES = 6
"""Three flashes, each there and back again, in one second."""
LEAST_SHARE = 21_824 / (1024 * 768)
"""A flash on less of the screen than this is let be."""
_SECOND_MS = 1000
_LUMINANCE_CHANGE, _DARKER_THAN = 0.1, 0.8
_RED_CHANGE, _SATURATED = 20 / 320, 0.8
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])

Levels = NDArray[np.float64]


class _Changes:
    """Follows how bright each part of the picture is, and counts how often it turned in the last second."""

    def __init__(self, least_change: float, darker_than: float) -> None:
        self._least, self._darker_than = least_change, darker_than
        self._extreme: Levels | None = None
        self._is_rising: NDArray[np.bool_] = np.zeros(0, dtype=bool)
        self._turns: deque[tuple[int, NDArray[np.bool_]]] = deque()

    def note(self, time_ms: int, level: Levels) -> bool:
        """Take the next picture; say whether too much of it has turned too often."""
        if self._extreme is None:
            self._extreme, self._is_rising = level, np.ones(level.shape, dtype=bool)
        down = self._is_rising & (level <= self._extreme - self._least) & (level < self._darker_than)
        up = ~self._is_rising & (level >= self._extreme + self._least) & (self._extreme < self._darker_than)
        turned = down | up
        further = np.where(
            self._is_rising, np.maximum(self._extreme, level), np.minimum(self._extreme, level)
        )
        self._extreme = np.where(turned, level, further)
        self._is_rising = self._is_rising ^ turned
        self._turns.append((time_ms, turned))
        while self._turns[0][0] <= time_ms - _SECOND_MS:
            self._turns.popleft()
        counts = np.sum([turn for _, turn in self._turns], axis=0)
        return bool((counts > MOST_CHANGES).mean() >= LEAST_SHARE)


def find_flashes(pictures: Iterable[WatchedPicture]) -> Iterator[int]:
    """Yield when something begins to flash more than three times a second, in milliseconds."""
    bright, red = _Changes(_LUMINANCE_CHANGE, _DARKER_THAN), _Changes(_RED_CHANGE, np.inf)
    last_ms: int | None = None
    for watched in pictures:
        linear = _make_linear(watched.picture)
        is_bad = [
            bright.note(watched.time_ms, linear @ _WEIGHTS),
            red.note(watched.time_ms, _measure_red(linear)),
        ]
        if any(is_bad):
            if last_ms is None or watched.time_ms - last_ms > _SECOND_MS:
                yield watched.time_ms
            last_ms = watched.time_ms


def _make_linear(picture: NDArray[np.uint8]) -> Levels:
    """Turn sRGB into light."""
    share = picture / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _measure_red(linear: Levels) -> Levels:
    """Return how much redder than anything else each part is; 0 where red is not saturated."""
    total = linear.sum(axis=-1)
    is_saturated = linear[..., 0] >= _SATURATED * np.maximum(total, 1e-6)
    excess = np.maximum(linear[..., 0] - linear[..., 1] - linear[..., 2], 0)
    return np.where(is_saturated, excess, 0)
