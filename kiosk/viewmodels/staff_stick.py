"""Writing something onto a stick: which ones there are, and how it went."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.jobs import Asking, Ok, Outcome, Runner
from kiosk.staff import NotOnStickError

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_LOOK_MS = 2000


class StickPhase(StrEnum):
    """How far the writing is."""

    IDLE = "idle"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffStickViewModel(QObject):
    """Looks for sticks while staff look at the screen, and lets `write` put a file onto one."""

    writingChanged = Signal()
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
        self._phase = StickPhase.IDLE
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
        """Write onto one of the sticks."""
        if self._phase is StickPhase.WRITING or not 0 <= place < len(self._sticks):
            return
        stick = self._sticks[place]
        self._set(StickPhase.WRITING, "")
        self._asking.run(lambda: self._write(stick), self._take_end)

    @Slot()
    def forget(self) -> None:
        """Leave the screen."""
        self._asking.drop()
        self._timer.stop()
        self._take_sticks(Ok(()))
        self._set(StickPhase.IDLE, "")

    def _take_sticks(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        sticks = outcome.value if isinstance(outcome, Ok) else ()
        if sticks != self._sticks:
            self._sticks = sticks
            self.sticksChanged.emit()

    def _take_end(self, outcome: Outcome[Path]) -> None:
        if isinstance(outcome, Ok):
            self._set(StickPhase.DONE, outcome.value.name)
            return
        is_known = isinstance(outcome.error, NotOnStickError)
        _LOG.error("Nothing was written onto the stick", exc_info=None if is_known else outcome.error)
        self._set(StickPhase.FAILED, str(outcome.error) if is_known else "")

    def _set(self, phase: StickPhase, words: str) -> None:
        if (phase, words) != (self._phase, self._words):
            self._phase, self._words = phase, words
            self.writingChanged.emit()

    phase = Property(str, lambda self: self._phase.value, notify=writingChanged)
    words = Property(str, lambda self: self._words, notify=writingChanged)
    sticks = Property(
        list, lambda self: [stick.name or str(stick) for stick in self._sticks], notify=sticksChanged
    )
