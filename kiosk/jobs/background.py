"""The runner of the running kiosk: one thread of Qt's pool, outcomes delivered on the GUI thread.

Python collects garbage on whatever thread makes the next object. Objects of Qt that it found from this
thread would be destroyed on the wrong one, and the program with them. So nothing is collected while
there is work.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from kiosk.jobs.outcome import Outcome, do_work

Value = TypeVar("Value")


class BackgroundRunner(QObject):
    """Does work on one thread of its own. Ask only on the thread that made it."""

    _job_ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._deliveries: deque[Callable[[Outcome[Any]], None]] = deque()
        self._collects_again = False
        self._job_ended.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Value], deliver: Callable[[Outcome[Value]], None]) -> None:
        """Do `work` in the background; then call `deliver` with its outcome here."""
        if gc.isenabled():
            self._collects_again = True
            gc.disable()
        self._deliveries.append(deliver)
        self._pool.start(_Job(work, self._job_ended.emit))

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and deliver nothing more."""
        self._pool.clear()
        self._pool.waitForDone()
        self._deliveries.clear()
        self._collect_again()

    @Slot(object)
    def _deliver_next(self, outcome: Outcome[Any]) -> None:
        # One thread ends jobs in the order they were begun, so the oldest delivery is this job's.
        if self._deliveries:
            self._deliveries.popleft()(outcome)
        if not self._deliveries:
            self._collect_again()

    def _collect_again(self) -> None:
        if self._collects_again:
            self._collects_again = False
            gc.enable()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], tell: Callable[[object], None]) -> None:
        super().__init__()
        self._work = work
        self._tell = tell

    def run(self) -> None:
        self._tell(do_work(self._work))
