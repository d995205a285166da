"""Collects garbage on the thread of the interface, and on no other.

Python collects garbage on whatever thread makes the next object: a worker's, libVLC's, the one that loads
pictures. What it finds may be objects of Qt, and an object of Qt that is destroyed on a foreign thread takes
the program with it. So the collector of Python is switched off, and its rounds are made here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_ROUND_MS = 1000


class GuiCollector(QObject):
    """Makes the collector's rounds from the event loop, by the collector's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_ROUND_MS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()


def collect_what_is_due() -> int | None:
    """Collect the oldest generation that is over its threshold.

    Returns:
        That generation's number, or None where nothing was due.
    """
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return generation
    return None


def settle_memory() -> None:
    """Take what stands now out of the collector's rounds, and let go of what stood there and is gone."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
