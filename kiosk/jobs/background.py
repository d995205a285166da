"""The runner of the running kiosk: one thread of Qt's pool, outcomes delivered on the GUI thread."""

from __future__ import annotations

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
        self._job_ended.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Value], deliver: Callable[[Outcome[Value]], None]) -> None:
        """Do `work` in the background; then call `deliver` with its outcome here."""
        self._deliveries.append(deliver)
        self._pool.start(_Job(work, self._job_ended.emit))

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and deliver nothing more."""
        self._pool.clear()
        self._pool.waitForDone()
        self._deliveries.clear()

    @Slot(object)
    def _deliver_next(self, outcome: Outcome[Any]) -> None:
        # One thread ends jobs in the order they were begun, so the oldest delivery is this job's.
        if self._deliveries:
            self._deliveries.popleft()(outcome)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], tell: Callable[[object], None]) -> None:
        super().__init__()
        self._work = work
        self._tell = tell

    def run(self) -> None:
        self._tell(do_work(self._work))
