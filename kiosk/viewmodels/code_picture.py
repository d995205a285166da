"""Draws a QR code: whole pixels for every module, dark on light whatever the theme."""

from __future__ import annotations

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.takeaway import QUIET_MODULES, find_dark

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodePicture(QQuickPaintedItem):
    """Paints the rows of `modules`, 1 for dark, in the middle of the item with a quiet zone around them."""

    modulesChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str] = []
        self.setOpaquePainting(True)
        self.setAntialiasing(False)
        self.setSmooth(False)

    def paint(self, painter: QPainter) -> None:
        """Draw the code as large as whole pixels let it be."""
        painter.fillRect(self.boundingRect(), Qt.GlobalColor.white)
        ratio = painter.deviceTransform().m11()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        side = self._get_side()
        module = min(width, height) // side
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        self._paint_modules(painter, (width - side * module) // 2, (height - side * module) // 2, module)
        painter.restore()

    def _paint_modules(self, painter: QPainter, left: int, top: int, module: int) -> None:
        for row, modules in enumerate(self._rows, start=QUIET_MODULES):
            for start, length in find_dark(modules):
                x, y = left + (start + QUIET_MODULES) * module, top + row * module
                painter.fillRect(x, y, length * module, module, Qt.GlobalColor.black)

    def _set_modules(self, modules: str) -> None:
        rows = modules.split()
        if rows != self._rows:
            self._rows = rows
            self.modulesChanged.emit()
            self.update()

    def _get_side(self) -> int:
        return len(self._rows) + 2 * QUIET_MODULES

    modules = Property(str, lambda self: "\n".join(self._rows), _set_modules, notify=modulesChanged)
    side = Property(int, _get_side, notify=modulesChanged)
