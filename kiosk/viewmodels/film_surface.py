"""The two surfaces a film is drawn on inside the scene.

`PaintedFilmPicture` paints on the processor; `FilmVideoFeed` hands frames to a VideoOutput where there
is a graphics processor. Both only ever touch the newest picture, on the GUI thread.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QRect, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.playback import FilmScreen, PackedPicture
from kiosk.viewmodels.player import PlayerViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaintedFilmPicture(QQuickPaintedItem):
    """Paints the pictures of `player`, made at this item's own size when the film starts."""

    playerChanged = Signal()
    pixelRatioChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: PlayerViewModel | None = None
        self._pixel_ratio = 1.0
        self._picture: PackedPicture | None = None
        self._image = QImage()
        self.setOpaquePainting(True)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Ask for pictures of the new size; until the film starts again they are scaled."""
        super().geometryChange(new, old)
        self._request()

    def paint(self, painter: QPainter) -> None:
        """Draw the newest picture over the whole item."""
        if self._image.isNull():
            painter.fillRect(self.boundingRect(), "black")
            return
        is_scaled = self._image.size() != painter.viewport().size()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_scaled)
        painter.drawImage(self.boundingRect(), self._image)

    def _request(self) -> None:
        if self._player is None:
            return
        ratio = self._pixel_ratio
        self._player.screen.request_packed(round(self.width() * ratio), round(self.height() * ratio))

    def _take_picture(self) -> None:
        if self._player is None:
            return
        picture = self._player.screen.take()
        if isinstance(picture, PackedPicture):
            self._picture = picture
            self._image = _view(picture)
            self.update()

    # QML says the ratio: Python's own look at `window()` would tie the window's life to this item's.
    def _set_pixel_ratio(self, ratio: float) -> None:
        if ratio != self._pixel_ratio:
            self._pixel_ratio = ratio
            self._request()
            self.pixelRatioChanged.emit()

    def _set_player(self, player: PlayerViewModel | None) -> None:
        if player is self._player:
            return
        self._player = player
        if player is not None:
            self._request()
            _watch(self, player.screen, self._take_picture)
        self.playerChanged.emit()

    player = Property(PlayerViewModel, lambda self: self._player, _set_player, notify=playerChanged)
    pixelRatio = Property(float, lambda self: self._pixel_ratio, _set_pixel_ratio, notify=pixelRatioChanged)


@QmlElement
class FilmVideoFeed(QObject):
    """Hands the pictures of `player` to the sink of a VideoOutput."""

    playerChanged = Signal()
    videoSinkChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: PlayerViewModel | None = None
        self._sink: Any = None

    def _take_picture(self) -> None:
        if self._player is None or self._sink is None:
            return
        picture = self._player.screen.take()
        if picture is not None and not isinstance(picture, PackedPicture):
            self._sink.setVideoFrame(picture.frame)

    def _set_player(self, player: PlayerViewModel | None) -> None:
        if player is self._player:
            return
        self._player = player
        if player is not None:
            player.screen.request_planar()
            _watch(self, player.screen, self._take_picture)
        self.playerChanged.emit()

    def _set_sink(self, sink: QObject | None) -> None:
        if sink is not self._sink:
            self._sink = sink
            self.videoSinkChanged.emit()

    player = Property(PlayerViewModel, lambda self: self._player, _set_player, notify=playerChanged)
    videoSink = Property(QObject, lambda self: self._sink, _set_sink, notify=videoSinkChanged)


def _watch(surface: QObject, screen: FilmScreen, take_picture: Any) -> None:
    """Watch until the surface is gone; it goes on the GUI thread, so no picture can come in between."""
    screen.watch(take_picture)
    surface.destroyed.connect(lambda *_: screen.stop_watching(take_picture))


def _view(picture: PackedPicture) -> QImage:
    """Return an image over the picture's own memory; whoever keeps it keeps the picture too."""
    size = picture.size
    return QImage(picture.pixels, size.width_px, size.height_px, picture.pitch, QImage.Format.Format_RGB32)
