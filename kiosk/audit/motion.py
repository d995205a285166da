"""Whether a screen at rest is at rest (A54)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

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
