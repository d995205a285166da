"""Draws pictures and codes on paper: black on white, codes as whole squares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.printing.pieces import Drawing, Medium
from kiosk.takeaway import QUIET_MODULES, QrCode, find_dark

_FILLS_BOX = 0.96


class Drawings:
    """Finds pictures in the media store, and the kiosk's own in their folder."""

    def __init__(self, media_path: Callable[[str], Path], pictures: Path) -> None:
        self._media_path = media_path
        self._pictures = pictures

    def draw(self, painter: QPainter, drawing: Drawing, place: QPointF, side: float) -> None:
        """Draw something into a square."""
        if isinstance(drawing, QrCode):
            _draw_code(painter, drawing, place, side)
            return
        is_medium = isinstance(drawing, Medium)
        file = self._media_path(drawing.name) if is_medium else self._pictures / f"{drawing.name}.svg"
        edge = side * (1 - _FILLS_BOX)
        box = QRectF(place.x(), place.y() + edge / 2, side - edge, side - edge)
        if file.suffix == ".svg":
            _draw_svg(painter, file, box)
        else:
            _draw_image(painter, file, box)


def _draw_code(painter: QPainter, code: QrCode, place: QPointF, side: float) -> None:
    module = side / code.side
    for row, modules in enumerate(code.rows, start=QUIET_MODULES):
        for start, length in find_dark(modules):
            left = place.x() + (start + QUIET_MODULES) * module
            painter.fillRect(
                QRectF(left, place.y() + row * module, length * module, module), Qt.GlobalColor.black
            )


def _draw_svg(painter: QPainter, file: Path, box: QRectF) -> None:
    renderer = QSvgRenderer(QByteArray(file.read_bytes().replace(b"currentColor", b"#000000")))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, box)


def _draw_image(painter: QPainter, file: Path, box: QRectF) -> None:
    image = QImage(str(file))
    size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QPointF(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2)
    painter.drawImage(QRectF(place, size.toSizeF()), image)
