"""Opens the kiosk's window on a bundle: a flat list of steps, in order."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
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
from kiosk.app.preview import Preview
from kiosk.app.site import StaffSite
from kiosk.app.staff import StaffWayFilter
from kiosk.app.statement import read_statement
from kiosk.app.touch_guard import TouchGuard
from kiosk.catalogue import BundleError, Catalogue, open_catalogue, read_clock
from kiosk.jobs import BackgroundRunner
from kiosk.machine import Settings, find_folders, pixels_per_mm, reachable_share
from kiosk.playback import FilmScreen, GuiMarshal, PostponedFilmPlayer, create_film_player
from kiosk.printing import Drawings, Printer, choose_printer
from kiosk.session import Area, TouchHabits
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
_CORNER_MM = 20
"""How large a corner of the way to the staff screens is."""


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
    preview: Preview | None = None

    def close(self) -> None:
        """Take the window down at once, before what it shows."""
        shiboken6.delete(self.engine)
        for step in self.let_go:
            step()


@dataclass(frozen=True, slots=True)
class Frame:
    """What the window must know of the glass it is on.

    Its size in pixels, how many of them make a millimetre, how far off the eyes are, how much of it somebody
    seated reaches, whether it can be closed, and whether it shows what visitors do not see yet.
    """

    width: int
    height: int
    pixels_per_mm: float
    viewing_distance_mm: float
    reachable_share: float
    is_windowed: bool
    is_preview: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """How a window is opened, whatever content it shows."""

    frame: Frame
    settings: Settings
    now_ms: Callable[[], int]
    clock: Callable[[], datetime]
    make_printer: Callable[[Settings, Drawings], Printer]
    site: StaffSite


def open_kiosk(
    bundle_dir: Path,
    settings: Settings,
    *,
    windowed: bool,
    size: tuple[int, int] | None = None,
    now_ms: Callable[[], int] = read_monotonic_ms,
    clock: Callable[[], datetime] = read_clock,
    make_printer: Callable[[Settings, Drawings], Printer] | None = None,
    staff_site: StaffSite | None = None,
) -> RunningKiosk:
    """Open the window on a bundle, or on a sentence saying why there is nothing to show.

    `clock` says the day and the time, `now_ms` how long ago something was.
    """
    frame = _measure_frame(size or screen_size(), settings, windowed)
    QGuiApplication.styleHints().setStartDragDistance(round(_SLIP_MM * frame.pixels_per_mm))
    site = replace(staff_site or StaffSite(find_folders()), size_px=(frame.width, frame.height))
    opening = Opening(frame, settings, now_ms, clock, make_printer or _choose_printer, site)
    return _open_bundle(bundle_dir, opening)


def _open_bundle(bundle_dir: Path, opening: Opening) -> RunningKiosk:
    engine = make_engine()
    try:
        catalogue = open_catalogue(bundle_dir.absolute(), opening.clock)
    except BundleError as error:
        _LOG.error("The content could not be opened: %s", error)
        window = _load(engine, "Problem.qml", opening.frame, message=str(error))
        return RunningKiosk(engine, window, None, None, ())
    return _open_content(engine, catalogue, opening)


def _open_content(engine: QQmlApplicationEngine, catalogue: Catalogue, opening: Opening) -> RunningKiosk:
    frame, runners = opening.frame, (BackgroundRunner(), BackgroundRunner(), BackgroundRunner())
    printer = opening.make_printer(opening.settings, Drawings(catalogue.media_path, ASSETS / "pictures"))
    film_player, statement = _make_film_player(engine), read_statement(ASSETS / "accessibility.json")
    today, site = opening.clock().astimezone().date(), opening.site
    services = Services(*runners, printer, film_player, opening.now_ms, today, site, statement=statement)
    view_model = compose_kiosk(catalogue, opening.settings, services)
    qualities = {"reachableShare": frame.reachable_share, "isPreview": frame.is_preview}
    window = _load(engine, "Main.qml", frame, kiosk=view_model, **qualities)
    _filter_input(window, view_model, frame, opening.now_ms)
    parts = view_model.parts
    parts.staff.ending_asked.connect(QGuiApplication.exit)
    preview = Preview(partial(_open_preview, opening), parts)
    parts.staff.parts.update.preview_asked.connect(preview.show)
    preview.closed.connect(window.requestActivate)
    # First, or the idle clock would still put away a film in a player that is gone.
    visit_over = (preview.close, parts.visit.finish, parts.staff.parts.update.stop)
    let_go = (*visit_over, film_player.release, *(runner.close for runner in runners), catalogue.close)
    return RunningKiosk(engine, window, view_model, catalogue, let_go, preview)


def _open_preview(opening: Opening, bundle_dir: Path) -> RunningKiosk:
    frame, site = replace(opening.frame, is_preview=True), replace(opening.site, statistics=None)
    return _open_bundle(bundle_dir, replace(opening, frame=frame, site=site))


def _filter_input(
    window: QQuickWindow, view_model: KioskViewModel, frame: Frame, now_ms: Callable[[], int]
) -> None:
    """Put filters before the window. The last one sees everything first.

    What others leave out is a sign of life all the same; the way to the staff screens is only seen in what
    they let count, and not in a preview.
    """
    preferences, visit = view_model.parts.preferences, view_model.parts.visit
    read_stage, corner_px = _stage_reader(preferences, frame), _CORNER_MM * frame.pixels_per_mm
    habits = _habits_reader(preferences, frame.pixels_per_mm)
    if not frame.is_preview:
        window.installEventFilter(
            StaffWayFilter(read_stage, corner_px, now_ms, view_model.open_staff, window)
        )
    window.installEventFilter(TouchGuard(window, habits, now_ms))
    window.installEventFilter(KeyFilter(view_model.parts, now_ms, window))
    window.installEventFilter(ActivityFilter(visit.noteActivity, lambda: visit.is_asking, window))


def _stage_reader(preferences: PreferencesViewModel, frame: Frame) -> Callable[[], Area]:
    """Where everything that can be touched is, the corners too: somebody seated need not reach higher."""

    def read() -> Area:
        share = frame.reachable_share if preferences.chosen.is_lowered else 1.0
        height = round(frame.height * share)
        return Area(0, frame.height - height, frame.width, height)

    return read


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
