"""How the kiosk is, as staff see it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.jobs import Asking, Ok, Outcome, Runner
from kiosk.staff import LogProblem, StaffFacts, write_figure
from kiosk.viewmodels.days import to_qdate
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import ServiceToRing

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_BYTES_PER_GB = 1_000_000_000
MOST_ROWS = 8
"""So many services to ring are named; the desk has the whole list."""


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffStatusViewModel(QObject):
    """Gathers facts in the background and shows them."""

    factsChanged = Signal()

    def __init__(
        self, gather: Callable[[], StaffFacts], runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gather = gather
        self._asking = Asking(runner)
        self._facts: StaffFacts | None = None
        self._to_ring = RowModel(ServiceToRing, self)
        self._problems = RowModel(LogProblem, self)

    @Slot()
    def look(self) -> None:
        """Find out how the kiosk is now."""
        self._asking.run(self._gather, self._take)

    def forget(self) -> None:
        """Show nothing any more."""
        self._asking.drop()
        self._show(None)

    def _take(self, outcome: Outcome[StaffFacts]) -> None:
        if isinstance(outcome, Ok):
            self._show(outcome.value)
        else:
            _LOG.error("How the kiosk is could not be found out", exc_info=outcome.error)

    def _show(self, facts: StaffFacts | None) -> None:
        if facts is self._facts:
            return
        self._facts = facts
        self._to_ring.set_rows(facts.to_ring[:MOST_ROWS] if facts else ())
        self._problems.set_rows(facts.problems[:MOST_ROWS] if facts else ())
        self.factsChanged.emit()

    def _text(self, read: Callable[[StaffFacts], str]) -> str:
        return read(self._facts) if self._facts else ""

    def _day(self, name: str) -> QDate:
        return to_qdate(getattr(self._facts.manifest, name)) if self._facts else QDate()

    def _get_installed_on(self) -> QDate:
        store = self._facts.store if self._facts else None
        return to_qdate(store.installed_at.date()) if store and store.installed_at else QDate()

    def _get_update_trouble(self) -> str:
        store = self._facts.store if self._facts else None
        return str(store.trouble) if store and store.trouble else ""

    def _get_visits(self) -> str:
        visits = self._facts.visits if self._facts else None
        return write_figure(visits) if visits else ""

    def _get_free_gb(self) -> float:
        is_known = self._facts is not None and self._facts.free_bytes is not None
        return self._facts.free_bytes / _BYTES_PER_GB if is_known else -1.0  # type: ignore[union-attr]

    def _number(self, read: Callable[[StaffFacts], float]) -> float:
        return read(self._facts) if self._facts else 0

    isReady = Property(bool, lambda self: self._facts is not None, notify=factsChanged)
    contentVersion = Property(
        str, lambda self: self._text(lambda facts: facts.manifest.version), notify=factsChanged
    )
    contentDate = Property(QDate, lambda self: self._day("content_date"), notify=factsChanged)
    reviewBy = Property(QDate, lambda self: self._day("review_by"), notify=factsChanged)
    isReviewDue = Property(
        bool, lambda self: bool(self._facts and self._facts.is_review_due), notify=factsChanged
    )
    installedOn = Property(QDate, _get_installed_on, notify=factsChanged)
    updateTrouble = Property(str, _get_update_trouble, notify=factsChanged)
    programVersion = Property(
        str, lambda self: self._text(lambda facts: facts.program_version), notify=factsChanged
    )
    toRingCount = Property(
        int, lambda self: self._number(lambda facts: len(facts.to_ring)), notify=factsChanged
    )
    toRing = Property(RowModel, lambda self: self._to_ring, constant=True)
    problems = Property(RowModel, lambda self: self._problems, constant=True)
    visits = Property(str, _get_visits, notify=factsChanged)
    freeGb = Property(float, _get_free_gb, notify=factsChanged)
    widthPx = Property(
        int, lambda self: self._number(lambda facts: facts.screen.width_px), notify=factsChanged
    )
    heightPx = Property(
        int, lambda self: self._number(lambda facts: facts.screen.height_px), notify=factsChanged
    )
    diagonalInch = Property(
        float, lambda self: self._number(lambda facts: facts.screen.diagonal_inch), notify=factsChanged
    )
    isMeasured = Property(
        bool, lambda self: bool(self._facts and self._facts.screen.is_measured), notify=factsChanged
    )
    hasSound = Property(bool, lambda self: bool(self._facts and self._facts.has_sound), notify=factsChanged)
    printer = Property(str, lambda self: self._text(lambda facts: facts.printer), notify=factsChanged)
