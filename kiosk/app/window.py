"""Opens the kiosk's window on a bundle: a flat list of steps, in order."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.app.activity import ActivityFilter
from kiosk.app.compose import Services, compose_kiosk, read_monotonic_ms
from kiosk.app.drawings import DrawingProvider
from kiosk.app.key_filter import KeyFilter
from kiosk.app.statement import read_statement
from kiosk.app.touch_guard import TouchGuard
from kiosk.catalogue import BundleError, Catalogue, open_catalogue, read_clock
from kiosk.jobs import BackgroundRunner
from kiosk.machine import Settings, pixels_per_mm, reachable_share
from kiosk.playback import FilmScreen, GuiMarshal, PostponedFilmPlayer, create_film_player
from kiosk.printing import Drawings, Printer, choose_printer
from kiosk.session import TouchHabits
from kiosk.viewmodels import KioskViewModel, PreferencesViewModel

_LOG = logging.getLogger(__name__)
_PACKAGE = Path(kiosk.__file__).parent
_QML = _PACKAGE / "qml"
ASSETS = _PACKAGE.parent / "assets"
_SLIP_MM = 10
"""How far a shaky finger may slip and still tap."""
_SAME_PLACE_MM = 20
"""Presses closer than this are of the same place: one target."""
_PLAYER_DELAY_MS = 1500


@dataclass(slots=True)
class RunningKiosk:
    """The open window and everything it must not outlive.

    On the problem screen there is no view model and no catalogue.
    """

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view_model: KioskViewModel | None
    catalogue: Catalogue | None
    let_go: tuple[Callable[[], None], ...]

    def close(self) -> None:
        """Take the window down at once, before what it shows."""
        shiboken6.delete(self.engine)
        for step in self.let_go:
            step()


@dataclass(frozen=True, slots=True)
class Frame:
    """What the window must know of the glass it is on.

    Its size in pixels, how many of them make a millimetre, how far off the eyes are, how much of it somebody
    seated reaches, and whether it can be closed.
    """

    width: int
    height: int
    pixels_per_mm: float
    viewing_distance_mm: float
    reachable_share: float
    is_windowed: bool


def open_kiosk(
    bundle_dir: Path,
    settings: Settings,
    *,
    windowed: bool,
    size: tuple[int, int] | None = None,
    now_ms: Callable[[], int] = read_monotonic_ms,
    clock: Callable[[], datetime] = read_clock,
    make_printer: Callable[[Settings, Drawings], Printer] | None = None,
    show_newest: Callable[[], None] = lambda: None,
) -> RunningKiosk:
    """Open the window on a bundle, or on a sentence saying why there is nothing to show.

    `clock` says the day and the time, `now_ms` how long ago something was. `show_newest` puts the content
    that was installed last in its place.
    """
    frame = _measure_frame(size or screen_size(), settings, windowed)
    QGuiApplication.styleHints().setStartDragDistance(round(_SLIP_MM * frame.pixels_per_mm))
    engine = make_engine()
    try:
        catalogue = open_catalogue(bundle_dir.absolute(), clock)
    except BundleError as error:
        _LOG.error("The content could not be opened: %s", error)
        return RunningKiosk(engine, _load(engine, "Problem.qml", frame, message=str(error)), None, None, ())
    printer = (make_printer or _choose_printer)(settings, Drawings(catalogue.media_path, ASSETS / "pictures"))
    return _open_content(engine, frame, catalogue, settings, now_ms, clock, printer, show_newest)


def _open_content(
    engine: QQmlApplicationEngine,
    frame: Frame,
    catalogue: Catalogue,
    settings: Settings,
    now_ms: Callable[[], int],
    clock: Callable[[], datetime],
    printer: Printer,
    show_newest: Callable[[], None],
) -> RunningKiosk:
    runner, print_runner, film_player = BackgroundRunner(), BackgroundRunner(), _make_film_player(engine)
    statement = read_statement(ASSETS / "accessibility.json")
    today = clock().astimezone().date()
    services = Services(runner, print_runner, printer, film_player, now_ms, today, show_newest, statement)
    view_model = compose_kiosk(catalogue, settings, services)
    window = _load(engine, "Main.qml", frame, kiosk=view_model, reachableShare=frame.reachable_share)
    parts = view_model.parts
    habits = _habits_reader(parts.preferences, frame.pixels_per_mm)
    window.installEventFilter(TouchGuard(window, habits, now_ms))
    window.installEventFilter(KeyFilter(parts, now_ms, window))
    # The last filter sees everything first: what the others leave out is a sign of life all the same.
    visit = parts.visit
    window.installEventFilter(ActivityFilter(visit.noteActivity, lambda: visit.is_asking, window))
    # First, or the idle clock would still put away a film in a player that is gone.
    let_go = (visit.finish, film_player.release, runner.close, print_runner.close, catalogue.close)
    return RunningKiosk(engine, window, view_model, catalogue, let_go)


def _habits_reader(preferences: PreferencesViewModel, pixels_per_mm: float) -> Callable[[], TouchHabits]:
    def read() -> TouchHabits:
        chosen = preferences.chosen
        return TouchHabits(chosen.hold_ms, chosen.ignore_repeat_ms, _SAME_PLACE_MM * pixels_per_mm)

    return read


def make_engine() -> QQmlApplicationEngine:
    """Make an engine that knows the kiosk's QML and drawings."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(_QML))
    engine.addImageProvider("icons", DrawingProvider(ASSETS / "icons"))
    engine.addImageProvider("pictures", DrawingProvider(ASSETS / "pictures"))
    return engine


def _make_film_player(owner: QObject) -> PostponedFilmPlayer:
    """Make a player that loads libVLC once the first screen stands, or when a film is opened before that."""
    post = GuiMarshal().post
    player = PostponedFilmPlayer(FilmScreen(post), lambda screen: create_film_player(post, screen=screen))
    QTimer.singleShot(_PLAYER_DELAY_MS, owner, player.prepare)
    return player


def _load(engine: QQmlApplicationEngine, file: str, frame: Frame, **properties: object) -> QQuickWindow:
    return load_window(
        engine,
        file,
        width=frame.width,
        height=frame.height,
        pixelsPerMm=frame.pixels_per_mm,
        viewingDistanceMm=frame.viewing_distance_mm,
        isWindowed=frame.is_windowed,
        **properties,
    )


def load_window(engine: QQmlApplicationEngine, file: str, **properties: object) -> QQuickWindow:
    """Open a window of the kiosk's QML with its required properties."""
    engine.setInitialProperties(properties)
    engine.load(QUrl.fromLocalFile(str(_QML / "Kiosk" / "Shell" / file)))
    windows = engine.rootObjects()
    if not windows or not isinstance(windows[0], QQuickWindow):
        raise RuntimeError(f"{file} did not load; the reason is in the log above")
    return windows[0]


def _measure_frame(size: tuple[int, int], settings: Settings, is_windowed: bool) -> Frame:
    width, height = size
    per_mm = pixels_per_mm(width, height, settings.screen_diagonal_inch)
    reachable = reachable_share(height / per_mm, settings.screen_bottom_mm, settings.screen_tilt_deg)
    return Frame(width, height, per_mm, settings.viewing_distance_mm, reachable, is_windowed)


def screen_size() -> tuple[int, int]:
    """Return the width and height of the screen in pixels."""
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()


def _choose_printer(settings: Settings, drawings: Drawings) -> Printer:
    return choose_printer(settings.printer, settings.paper, drawings)
