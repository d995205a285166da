"""A list model that says which row moved, so that the row on the screen moves too and keeps its focus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex

from kiosk.viewmodels.rows import RowModel

_ROOT = QModelIndex()


class OrderedRowModel(RowModel):
    """Shows rows of which one at a time comes, goes or moves; any other change shows all anew."""

    def change_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows with the least change."""
        before = self._rows
        if len(rows) == len(before) + 1 and (added := _find_added(before, rows)) is not None:
            self.beginInsertRows(_ROOT, added, added)
            self._rows = rows
            self.endInsertRows()
            self.countChanged.emit()
        elif len(rows) == len(before) - 1 and (removed := _find_added(rows, before)) is not None:
            self.beginRemoveRows(_ROOT, removed, removed)
            self._rows = rows
            self.endRemoveRows()
            self.countChanged.emit()
        elif (moved := _find_move(before, rows)) is not None:
            start, end = moved
            # Qt counts places before the row is taken out.
            self.beginMoveRows(_ROOT, start, start, _ROOT, end + 1 if end > start else end)
            self._rows = rows
            self.endMoveRows()
        else:
            self.set_rows(rows)


def _find_added(few: tuple[Any, ...], many: tuple[Any, ...]) -> int | None:
    """Return the place of the one row that only the longer list has."""
    place = next((index for index, row in enumerate(few) if row != many[index]), len(few))
    return place if (*many[:place], *many[place + 1 :]) == few else None


def _find_move(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[int, int] | None:
    """Return from where to where the one row went that is in another place."""
    changed = [index for index, (old, new) in enumerate(zip(before, after, strict=False)) if old != new]
    if len(before) != len(after) or not changed:
        return None
    first, last = changed[0], changed[-1]
    for start, end in ((first, last), (last, first)):
        rest = (*before[:start], *before[start + 1 :])
        if (*rest[:end], before[start], *rest[end:]) == after:
            return start, end
    return None
