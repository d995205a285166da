"""The accessibility statement as QML sees it: what was checked, what is missing, what people must try."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Property, QDate, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.days import to_qdate
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import AccessibilityStatement, ChecklistLine, LineResult

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_AGE = timedelta(days=365)
"""A statement is made again every year (Public Sector Bodies Accessibility Regulations 2018)."""


@QmlElement
@QmlUncreatable("Made by the program.")
class AccessibilityViewModel(QObject):
    """What the last audit said; without a statement every list is empty and the day is not valid."""

    def __init__(
        self, statement: AccessibilityStatement | None, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._statement = statement
        self._is_old = statement is not None and today - statement.checked_on > LONGEST_AGE
        self._gaps = self._make_rows(LineResult.NOT_YET, LineResult.FAIL)
        self._for_people = self._make_rows(LineResult.PEOPLE)
        self._met = self._make_rows(LineResult.PASS)

    def _make_rows(self, *results: LineResult) -> RowModel:
        model = RowModel(ChecklistLine, self)
        model.set_rows(self._statement.select(*results) if self._statement else ())
        return model

    hasStatement = Property(bool, lambda self: self._statement is not None, constant=True)
    isOld = Property(bool, lambda self: self._is_old, constant=True)
    checkedOn = Property(
        QDate, lambda self: to_qdate(self._statement.checked_on if self._statement else None), constant=True
    )
    pictures = Property(int, lambda self: self._statement.pictures if self._statement else 0, constant=True)
    lineCount = Property(
        int, lambda self: len(self._statement.lines) if self._statement else 0, constant=True
    )
    met = Property(RowModel, lambda self: self._met, constant=True)
    gaps = Property(RowModel, lambda self: self._gaps, constant=True)
    forPeople = Property(RowModel, lambda self: self._for_people, constant=True)
