"""Draws a window frame by frame until nothing on it moves, as fast as this computer can.

Nothing is waited for: what is put off until later or until the next frame is done at once. A glide takes no
time on the audit's stage, and where things stand does not depend on how long they take to get there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

MOST_FRAMES = 60
_STILL_FRAMES = 1


def draw_until_still(window: QQuickWindow) -> None:
    """Draw until some frames in a row put everything in the same place."""
    still, last = 0, None
    for _ in range(MOST_FRAMES):
        draw_frame(window)
        now = _place_everything(window.contentItem())
        still = still + 1 if now == last else 0
        last = now
        if still == _STILL_FRAMES:
            return


def draw_frame(window: QQuickWindow) -> None:
    """Do what waits to be done, lay out what waits for a frame, and draw it."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.grabWindow()


def _place_everything(item: QQuickItem) -> list[tuple[float, float, float, float]]:
    """Return where every item that is drawn stands in the one that holds it."""
    placed: list[tuple[float, float, float, float]] = []
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if one.isVisible():
            placed.append((one.x(), one.y(), one.width(), one.height()))
            waiting.extend(one.childItems())
    return placed
