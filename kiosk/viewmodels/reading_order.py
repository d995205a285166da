"""Keeps the rows of a list in the order they are read in, for screen readers and for Tab."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReadingOrder(QObject):
    """Stacks what is inside an item from top to bottom.

    A list makes its headings after their rows, and its upper rows last when it is scrolled back. A screen
    reader tells them, and Tab reaches them, in the order in which they were made.
    """

    itemsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: QQuickItem | None = None
        # Rows get their place after they are made.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.sort)

    def sort(self) -> None:
        """Put what is inside in order."""
        if self._items is None:
            return
        before = self._items.childItems()
        after = sorted(before, key=lambda item: item.y())
        if after == before:
            return
        for upper, lower in pairwise(after):
            lower.stackAfter(upper)

    def _get_items(self) -> QQuickItem | None:
        return self._items

    def _set_items(self, items: QQuickItem | None) -> None:
        if items is self._items:
            return
        self._items = items
        if items is not None:
            items.childrenChanged.connect(self._soon.start)
        self._soon.start()
        self.itemsChanged.emit()

    items = Property(QQuickItem, _get_items, _set_items, notify=itemsChanged)
