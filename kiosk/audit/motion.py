"""Whether a screen at rest is at rest (A54)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.audit.box import Box
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot


def find_motion(before: Snapshot, after: Snapshot) -> Iterator[Finding]:
    """Find what differs between two pictures of a screen that nobody touched."""
    if before.pixels is None or after.pixels is None or np.array_equal(before.pixels, after.pixels):
        return
    rows, columns = np.nonzero((before.pixels != after.pixels).any(axis=2))
    top, left = int(rows.min()), int(columns.min())
    box = Box(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    yield find_in(after, 54, "the picture", f"moves by itself in {box.describe()}", box)


def find_running(snapshot: Snapshot, running: Iterable[str]) -> Iterator[Finding]:
    """Find what would change a screen that nobody touches, even if it does so rarely."""
    for what in running:
        yield find_in(snapshot, 54, what, "is there to change the screen by itself")


def list_running(window: QQuickWindow) -> Iterator[str]:
    """Name the animations that run in a window, and the clocks that go on striking."""
    for one in window.findChildren(QObject):
        is_clock = one.inherits("QQmlTimer") and one.property("repeat")
        if (is_clock or one.inherits("QQuickAbstractAnimation")) and one.property("running"):
            yield f"a timer of {one.property('interval')} ms" if is_clock else "an animation"
