"""What was counted, as staff see it: one week or month at a time, beside the one before."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.counting import Figures, Period, Span
from kiosk.jobs import Asking, Ok, Outcome, Runner
from kiosk.staff import StatisticsRow, StatisticsTable, list_rows, name_period
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.staff_stick import StaffStickViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_NOTHING: tuple[Period | None, Figures] = (None, {})


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffStatisticsViewModel(QObject):
    """Reads the statistics in the background, and turns over their weeks and months. `read` gives them."""

    statisticsChanged = Signal()

    def __init__(
        self,
        read: Callable[[], StatisticsTable],
        saving: StaffStickViewModel,
        runner: Runner,
        *,
        is_counting: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._saving = saving
        self._asking = Asking(runner)
        self._is_counting = is_counting
        self._table: StatisticsTable | None = None
        self._span = Span.WEEK
        self._place = 0
        self._rows = RowModel(StatisticsRow, self)

    @Slot()
    def look(self) -> None:
        """Read what was counted until now."""
        self._asking.run(self._read, self._take)

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        """Show weeks, or months."""
        self._show(self._table, Span(span), 0)

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Go to an earlier week or month, or with less than 0 to a later one."""
        self._show(self._table, self._span, max(0, min(len(self._list()) - 1, self._place + steps)))

    def forget(self) -> None:
        """Show nothing any more."""
        self._asking.drop()
        self._saving.forget()
        self._show(None, Span.WEEK, 0)

    def _take(self, outcome: Outcome[StatisticsTable]) -> None:
        if isinstance(outcome, Ok):
            self._show(outcome.value, self._span, 0)
        else:
            _LOG.error("The statistics could not be read", exc_info=outcome.error)

    def _show(self, table: StatisticsTable | None, span: Span, place: int) -> None:
        if (table, span, place) == (self._table, self._span, self._place):
            return
        self._table, self._span, self._place = table, span, place
        period, now = self._at(place)
        rows = list_rows(now, self._at(place + 1)[1], table.titles) if table and period else ()
        self._rows.set_rows(rows)
        self.statisticsChanged.emit()

    def _list(self) -> list[tuple[Period, Figures]]:
        return list(self._table.of(self._span).items()) if self._table else []

    def _at(self, place: int) -> tuple[Period | None, Figures]:
        periods = self._list()
        return periods[place] if place < len(periods) else _NOTHING

    def _name(self, place: int) -> str:
        period, _ = self._at(place)
        return name_period(period) if period else ""

    isReady = Property(bool, lambda self: self._table is not None, notify=statisticsChanged)
    isCounting = Property(bool, lambda self: self._is_counting, constant=True)
    isEmpty = Property(bool, lambda self: not self._list(), notify=statisticsChanged)
    span = Property(str, lambda self: self._span.value, notify=statisticsChanged)
    shown = Property(str, lambda self: self._name(self._place), notify=statisticsChanged)
    before = Property(str, lambda self: self._name(self._place + 1), notify=statisticsChanged)
    hasLater = Property(bool, lambda self: self._place > 0, notify=statisticsChanged)
    hasEarlier = Property(bool, lambda self: self._place + 1 < len(self._list()), notify=statisticsChanged)
    rows = Property(RowModel, lambda self: self._rows, constant=True)
    saving = Property(StaffStickViewModel, lambda self: self._saving, constant=True)
