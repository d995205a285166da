"""Lets the program run as it runs by itself, until something is so.

QTest.qWait keeps Python's lock while it waits. libVLC hands over its pictures through Python, so some
of them would come too late, and it would be the benchmark that lost them.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def run_until(condition: Callable[[], bool], patience_s: float, glance_ms: int = 5) -> bool:
    """Run Qt's own event loop until a condition holds; False when patience runs out first."""
    loop = QEventLoop()
    end_s = time.monotonic() + patience_s
    timer = QTimer(interval=glance_ms)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end_s else None)
    timer.start()
    loop.exec()
    timer.stop()
    return condition()


def run_for(time_ms: int) -> None:
    """Run Qt's own event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop, loop.quit)
    loop.exec()
