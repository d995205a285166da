"""Icons and interface pictures for QML: `image://icons/NAME/RRGGBB` and `image://pictures/NAME`."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_SAFE_NAME = re.compile(r"[a-z0-9-]+")
_COLOUR = re.compile(r"[0-9a-fA-F]{6}")
_DEFAULT_SIDE_PX = 64


class DrawingProvider(QQuickImageProvider):
    """Draws an SVG of one folder at the size asked for, in the colour asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's names
        """Return the drawing; an unknown name gives an empty image."""
        name, _, colour = id.partition("/")
        source = self._read(name, colour)
        side = QSize(_DEFAULT_SIDE_PX, _DEFAULT_SIDE_PX) if requestedSize.isEmpty() else requestedSize
        return _draw(source, side) if source else QImage()

    def _read(self, name: str, colour: str) -> bytes:
        file = self._folder / f"{name}.svg"
        if not _SAFE_NAME.fullmatch(name) or not file.is_file():
            return b""
        ink = colour if _COLOUR.fullmatch(colour) else "000000"
        return file.read_bytes().replace(b"currentColor", f"#{ink}".encode())


def _draw(source: bytes, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(source))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
