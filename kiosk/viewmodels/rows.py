"""Frozen rows as a list model: a role for every field and property, named in camelCase as QML writes it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ROOT = QModelIndex()


def camel_case(name: str) -> str:
    """Turn `area_title` into `areaTitle`."""
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)


@QmlElement
@QmlUncreatable("Row models come from view models.")
class RowModel(QAbstractListModel):
    """Shows a tuple of rows of one frozen dataclass."""

    countChanged = Signal()

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        derived = [name for name, value in vars(row_type).items() if isinstance(value, property)]
        self._names = [*(field.name for field in fields(row_type)), *derived]
        self._roles = {
            Qt.ItemDataRole.UserRole + 1 + index: QByteArray(camel_case(name).encode())
            for index, name in enumerate(self._names)
        }
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return self._rows

    def set_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows; nothing happens where they are the same."""
        if rows == self._rows:
            return
        count_before = len(self._rows)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        if len(rows) != count_before:
            self.countChanged.emit()

    def update_rows(self, rows: tuple[Any, ...]) -> None:
        """Show the same things as they are now: what shows them stays, and so does the focus on it."""
        if len(rows) != len(self._rows):
            self.set_rows(rows)
            return
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Any = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the role of every field and property."""
        return self._roles

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one row; None for what is not there."""
        position = role - Qt.ItemDataRole.UserRole - 1
        if not index.isValid() or not 0 <= position < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[position])

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)
