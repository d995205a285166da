"""The report for IT: which sticks there are, and whether it was written."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.jobs import Asking, Ok, Outcome, Runner
from kiosk.staff import ReportNotWrittenError

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_LOOK_MS = 2000


class ReportPhase(StrEnum):
    """How far the report is."""

    IDLE = "idle"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffReportViewModel(QObject):
    """Looks for sticks while staff look at the screen, and writes the report onto one."""

    reportChanged = Signal()
    sticksChanged = Signal()

    def __init__(
        self,
        find_sticks: Callable[[], tuple[Path, ...]],
        write: Callable[[Path], Path],
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_sticks = find_sticks
        self._write = write
        self._asking = Asking(runner)
        self._sticks: tuple[Path, ...] = ()
        self._phase = ReportPhase.IDLE
        self._words = ""
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @Slot()
    def begin(self) -> None:
        """Look for sticks from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """See which sticks are plugged in."""
        self._asking.run(self._find_sticks, self._take_sticks)

    @Slot(int)
    def write(self, place: int) -> None:
        """Write the report onto one of the sticks."""
        if self._phase is ReportPhase.WRITING or not 0 <= place < len(self._sticks):
            return
        stick = self._sticks[place]
        self._set(ReportPhase.WRITING, "")
        self._asking.run(lambda: self._write(stick), self._take_report)

    @Slot()
    def forget(self) -> None:
        """Leave the screen."""
        self._asking.drop()
        self._timer.stop()
        self._take_sticks(Ok(()))
        self._set(ReportPhase.IDLE, "")

    def _take_sticks(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        sticks = outcome.value if isinstance(outcome, Ok) else ()
        if sticks != self._sticks:
            self._sticks = sticks
            self.sticksChanged.emit()

    def _take_report(self, outcome: Outcome[Path]) -> None:
        if isinstance(outcome, Ok):
            self._set(ReportPhase.DONE, outcome.value.name)
            return
        is_known = isinstance(outcome.error, ReportNotWrittenError)
        _LOG.error("The report was not written", exc_info=None if is_known else outcome.error)
        self._set(ReportPhase.FAILED, str(outcome.error) if is_known else "")

    def _set(self, phase: ReportPhase, words: str) -> None:
        if (phase, words) != (self._phase, self._words):
            self._phase, self._words = phase, words
            self.reportChanged.emit()

    phase = Property(str, lambda self: self._phase.value, notify=reportChanged)
    words = Property(str, lambda self: self._words, notify=reportChanged)
    sticks = Property(
        list, lambda self: [stick.name or str(stick) for stick in self._sticks], notify=sticksChanged
    )
