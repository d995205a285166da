"""Waits for conditions, never for a length of time alone."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE_S = 8.0
_GLANCE_MS = 10


def wait_until(condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Let the program run until a condition holds; False when patience runs out first."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            return False
        _let_run()
    return True


def _let_run() -> None:
    """Run Qt's own event loop. QTest.qWait would keep Python's lock, and searches could not go on."""
    loop = QEventLoop()
    timer = QTimer(interval=_GLANCE_MS)
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()
    timer.stop()


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
