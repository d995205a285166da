"""Printing as QML sees it: is there a printer, how large shall the letters be, and how it went."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.jobs import Err, Ok, Outcome, Runner
from kiosk.printing import MY_LIST, Leaflet, Printer, PrinterState
from kiosk.session import Entry, EntryKind
from kiosk.viewmodels.lettering import Letters, derive_lettering
from kiosk.viewmodels.my_list import MyListViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.takings import Takings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
Value = TypeVar("Value")


class PrintPhase(StrEnum):
    """How far printing is."""

    IDLE = "idle"
    LOOKING = "looking"
    READY = "ready"
    NO_PRINTER = "noPrinter"
    NOT_READY = "notReady"
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


_PHASES = {
    PrinterState.READY: PrintPhase.READY,
    PrinterState.NONE: PrintPhase.NO_PRINTER,
    PrinterState.NOT_READY: PrintPhase.NOT_READY,
}


@QmlElement
@QmlUncreatable("Made by the program.")
class PrintViewModel(QObject):
    """Asks the printer in the background, so that the screen never waits for it."""

    printChanged = Signal()

    def __init__(
        self,
        printer: Printer,
        runner: Runner,
        takings: Takings,
        my_list: MyListViewModel,
        preferences: PreferencesViewModel,
        imprint: tuple[date, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._runner = runner
        self._takings = takings
        self._my_list = my_list
        self._preferences = preferences
        self._content_date, self._ask = imprint
        self._entries: tuple[Entry, ...] = ()
        self._is_list = False
        self._letters = Letters.AS_READ
        self._phase = PrintPhase.IDLE
        self._turn = 0

    @property
    def is_looking(self) -> bool:
        """Whether the printer has not answered yet."""
        return self._phase is PrintPhase.LOOKING

    @property
    def is_done(self) -> bool:
        """Whether it is on paper."""
        return self._phase is PrintPhase.DONE

    @Slot(str, str)
    def prepare(self, kind: str, entry_id: str) -> None:
        """Make ready to print a service or a page; an empty kind is the list."""
        self._is_list = not kind
        self._entries = (Entry(EntryKind(kind), entry_id),) if kind else self._my_list.entries
        self._letters = Letters.AS_READ
        self._set_phase(PrintPhase.LOOKING)
        self._do(self._printer.find_state, self._take_state)

    @Slot(str)
    def chooseLetters(self, letters: str) -> None:
        """Choose how large the letters on paper are."""
        self._letters = Letters(letters)
        self.printChanged.emit()

    @Slot()
    def printOut(self) -> None:
        """Print what was made ready."""
        if self._phase not in (PrintPhase.READY, PrintPhase.FAILED):
            return
        leaflet = self._make_leaflet()
        self._set_phase(PrintPhase.PRINTING)
        self._do(lambda: self._printer.print_leaflet(leaflet), self._take_end)

    @Slot()
    def forget(self) -> None:
        """Leave printing; what the printer has is printed, but nobody is told any more."""
        self._turn += 1
        self._entries, self._is_list, self._letters = (), False, Letters.AS_READ
        self._set_phase(PrintPhase.IDLE)

    def _do(self, work: Callable[[], Value], take: Callable[[Outcome[Value]], None]) -> None:
        self._turn += 1
        turn = self._turn

        def deliver(outcome: Outcome[Value]) -> None:
            if turn == self._turn:
                take(outcome)

        self._runner.run(work, deliver)

    def _take_state(self, outcome: Outcome[PrinterState]) -> None:
        if isinstance(outcome, Ok):
            self._set_phase(_PHASES[outcome.value])
        else:
            _LOG.error("The printer could not be asked", exc_info=outcome.error)
            self._set_phase(PrintPhase.NOT_READY)

    def _take_end(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            _LOG.error("Printing failed: %s", outcome.error)
        self._set_phase(PrintPhase.DONE if isinstance(outcome, Ok) else PrintPhase.FAILED)

    def _make_leaflet(self) -> Leaflet:
        return Leaflet(
            title=MY_LIST if self._is_list else "",
            parts=tuple(map(self._takings.find_part, self._entries)),
            content_date=self._content_date,
            ask=self._ask,
            lettering=derive_lettering(self._preferences.chosen, self._letters),
        )

    def _set_phase(self, phase: PrintPhase) -> None:
        self._phase = phase
        self.printChanged.emit()

    phase = Property(str, lambda self: self._phase.value, notify=printChanged)
    letters = Property(str, lambda self: self._letters.value, notify=printChanged)
