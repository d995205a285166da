"""Opens the kiosk's window: a flat list of steps, in order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

import kiosk
from kiosk.app.activity import ActivityFilter
from kiosk.app.compose import compose_kiosk, read_monotonic_ms
from kiosk.app.drawings import DrawingProvider
from kiosk.app.messages import log_qt_message
from kiosk.catalogue import BundleError, Catalogue, open_catalogue
from kiosk.jobs import BackgroundRunner
from kiosk.machine import (
    Settings,
    find_folders,
    has_gpu,
    log_mistake,
    pixels_per_mm,
    read_settings,
    start_log,
)
from kiosk.playback import FilmScreen, GuiMarshal, PostponedFilmPlayer, create_film_player
from kiosk.viewmodels import KioskViewModel

_LOG = logging.getLogger(__name__)
_PACKAGE = Path(kiosk.__file__).parent
_QML = _PACKAGE / "qml"
_ASSETS = _PACKAGE.parent / "assets"
_SLIP_MM = 10
"""How far a shaky finger may slip and still tap."""
_PLAYER_DELAY_MS = 1500


@dataclass(slots=True)
class RunningKiosk:
    """The open window and everything it must not outlive. `view_model` is None on the problem screen."""

    engine: QQmlApplicationEngine
    window: QWindow
    view_model: KioskViewModel | None
    catalogue: Catalogue | None
    runner: BackgroundRunner
    film_player: PostponedFilmPlayer

    def close(self) -> None:
        """Take the window down at once, before what it shows."""
        shiboken6.delete(self.engine)
        self.film_player.release()
        self.runner.close()
        if self.catalogue is not None:
            self.catalogue.close()


def run_kiosk(bundle_dir: Path, *, windowed: bool = False, size: tuple[int, int] | None = None) -> int:
    """Run the kiosk until it is closed and return the exit code.

    Args:
        bundle_dir: The compiled content.
        windowed: An ordinary window that can be closed, instead of the whole screen.
        size: Width and height of that window in pixels.
    """
    folders = find_folders()
    start_log(folders.log_dir)
    sys.excepthook = log_mistake
    qInstallMessageHandler(log_qt_message)
    settings, problems = read_settings(folders.settings_file)
    for problem in problems:
        _LOG.error(problem.message)
    app = make_application()
    running = open_kiosk(bundle_dir, settings, windowed=windowed, size=size)
    exit_code = app.exec()
    running.close()
    return exit_code


def make_application() -> QGuiApplication:
    """Make the application, drawn by the processor where there is no graphics card."""
    if not has_gpu():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    app.setApplicationName("send-kiosk")
    load_fonts()
    return app


def load_fonts() -> None:
    """Make both typefaces known to Qt."""
    import fontpkg_atkinson_hyperlegible
    import fontpkg_lexend

    for package in (fontpkg_atkinson_hyperlegible, fontpkg_lexend):
        for file in sorted((package.ROOT / "files").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def open_kiosk(
    bundle_dir: Path,
    settings: Settings,
    *,
    windowed: bool,
    size: tuple[int, int] | None = None,
    now_ms: Callable[[], int] = read_monotonic_ms,
) -> RunningKiosk:
    """Open the window on a bundle, or on a sentence saying why there is nothing to show."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(_QML))
    engine.addImageProvider("icons", DrawingProvider(_ASSETS / "icons"))
    engine.addImageProvider("pictures", DrawingProvider(_ASSETS / "pictures"))
    width, height = size or _screen_size()
    scale = pixels_per_mm(width, height, settings.screen_diagonal_inch)
    geometry = {"width": width, "height": height, "pixelsPerMm": scale, "isWindowed": windowed}
    catalogue = _try_open(bundle_dir, engine, geometry)
    runner = BackgroundRunner()
    film_player = make_film_player(engine)
    view_model = (
        compose_kiosk(catalogue, settings, _today(), runner, film_player, now_ms) if catalogue else None
    )
    if view_model is not None:
        engine.setInitialProperties({"kiosk": view_model, **geometry})
        _load(engine, "Main.qml")
    window = engine.rootObjects()[0]
    assert isinstance(window, QWindow)
    if view_model is not None:
        visit = view_model.parts.visit
        window.installEventFilter(ActivityFilter(visit.noteActivity, lambda: visit.is_asking, window))
    QGuiApplication.styleHints().setStartDragDistance(round(_SLIP_MM * scale))
    return RunningKiosk(engine, window, view_model, catalogue, runner, film_player)


def make_film_player(owner: QObject) -> PostponedFilmPlayer:
    """Make a player that loads libVLC once the first screen stands, or when a film is opened before that."""
    post = GuiMarshal().post
    player = PostponedFilmPlayer(FilmScreen(post), lambda screen: create_film_player(post, screen=screen))
    QTimer.singleShot(_PLAYER_DELAY_MS, owner, player.prepare)
    return player


def _try_open(
    bundle_dir: Path, engine: QQmlApplicationEngine, geometry: dict[str, float]
) -> Catalogue | None:
    try:
        return open_catalogue(bundle_dir.absolute())
    except BundleError as error:
        _LOG.error("The content could not be opened: %s", error)
        engine.setInitialProperties({"message": str(error), **geometry})
        _load(engine, "Problem.qml")
        return None


def _load(engine: QQmlApplicationEngine, file: str) -> None:
    engine.load(QUrl.fromLocalFile(str(_QML / "Kiosk" / "Shell" / file)))
    if not engine.rootObjects():
        raise RuntimeError(f"{file} did not load; the reason is in the log above")


def _screen_size() -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()
