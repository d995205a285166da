"""Waits for conditions, never for a length of time alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

PATIENCE_S = 8.0
_GLANCE_MS = 10


def wait_until(condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Let the program run until a condition holds; False when patience runs out first."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            return False
        QTest.qWait(_GLANCE_MS)
    return True


def wait_for_rest(read: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Let the program run until what `read` returns stays the same."""
    last = read()
    still = 0

    def is_at_rest() -> bool:
        nonlocal last, still
        now = read()
        still = still + 1 if now == last else 0
        last = now
        return still >= 4

    wait_until(is_at_rest, patience_s)
