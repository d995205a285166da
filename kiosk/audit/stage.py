"""An open kiosk on one panel: goes to places, sets a visitor's choices live, and takes snapshots."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, StaffSite, open_kiosk
from kiosk.audit.capture import Scene, capture
from kiosk.audit.clock import StandingClock
from kiosk.audit.configuration import Configuration, Panel
from kiosk.audit.frames import draw_until_still
from kiosk.audit.places import Place
from kiosk.audit.snapshot import Snapshot
from kiosk.audit.staff_places import count_some_days
from kiosk.machine import SEATED_REACH_MM, SETTING_LIMITS, Folders, Settings, pixels_per_mm, reachable_share
from kiosk.printing import Drawings, Paper, PdfPrinter, Printer
from kiosk.tour import Visitor, Walk, describe_view_models

_STEP_MM = 10


class QuickVisitor(Visitor):
    """A visitor who does not wait longer than this computer takes."""

    def rest(self) -> None:
        """Let the program run until nothing moves any more."""
        draw_until_still(self.window)


class Stage:
    """The kiosk in a window of a panel's size."""

    def __init__(self, bundle_dir: Path, panel: Panel) -> None:
        clock, self.panel = StandingClock(), panel
        size = (panel.width_px, panel.height_px)
        self.px_per_mm = pixels_per_mm(*size, panel.diagonal_inch)
        bottom_mm = find_bottom_mm(panel.height_px / self.px_per_mm)
        self.settings = Settings(screen_diagonal_inch=panel.diagonal_inch, screen_bottom_mm=bottom_mm)
        # The PIN of whoever runs the audit is none of its business.
        self._folder = TemporaryDirectory(prefix="kiosk-audit-")
        site = _make_site(Path(self._folder.name), bundle_dir)
        open_it = partial(open_kiosk, windowed=True, size=size, make_printer=_make_printer, staff_site=site)
        self.running: RunningKiosk = open_it(bundle_dir, self.settings, now_ms=clock)
        if not isinstance(self.running.window, QQuickWindow):
            raise RuntimeError("the kiosk did not open a Qt Quick window")
        self.window: QQuickWindow = self.running.window
        _leave_out_glides(self.running.engine)
        QTest.qWaitForWindowExposed(self.window)
        self.window.requestActivate()
        view_model = self.running.view_model
        if view_model is not None:
            at_rest = describe_view_models(view_model)
            self._walk = Walk(
                QuickVisitor(self.window, clock.put_forward), view_model, clock, self.settings, at_rest
            )

    @property
    def walk(self) -> Walk:
        """A visitor in front of it. There is none in front of the Problem window."""
        return self._walk

    def close(self) -> None:
        """Take the window down."""
        self.running.close()
        self._folder.cleanup()

    def go(self, place: Place) -> None:
        """Begin a new visit and go to a place.

        Raises:
            LostError: A visitor cannot come there.
        """
        self.walk.parts.visit.finish()
        self.walk.parts.visit.start()
        place.go(self.walk)
        self.settle()

    def choose(self, configuration: Configuration) -> None:
        """Make a visitor's choices, whatever is open; the edition stays."""
        preferences = self.walk.parts.preferences
        preferences.chooseTheme(configuration.theme)
        preferences.chooseTextStep(configuration.text_step)
        preferences.chooseTypeface(configuration.typeface)
        preferences.chooseMoreSpace(configuration.has_more_space)
        preferences.chooseBiggerButtons(configuration.has_bigger_buttons)
        preferences.chooseLowered(configuration.is_lowered)
        preferences.chooseCalm(configuration.is_calm)
        self.settle()

    def look(self, place: str, configuration: Configuration, *, with_pixels: bool = False) -> Snapshot:
        """Take a snapshot."""
        scene = Scene(
            place,
            configuration,
            self.px_per_mm,
            self.settings.viewing_distance_mm,
            max(0.0, self.panel.height_px - self._reach_px()),
        )
        return capture(self.window, scene, with_pixels=with_pixels)

    def settle(self) -> None:
        """Let the program run until nothing moves any more."""
        draw_until_still(self.window)

    def _reach_px(self) -> float:
        return (SEATED_REACH_MM - self.settings.screen_bottom_mm) * self.px_per_mm


def _make_site(folder: Path, bundle_dir: Path) -> StaffSite:
    """Return a place with some visits and no stick, whatever is plugged into this computer."""
    folders = Folders(folder / "settings.toml", folder, bundle_dir, folder / "data" / "content")
    count_some_days(folders.statistics_dir)
    return StaffSite(folders, find_sticks=lambda: ())


def find_bottom_mm(height_mm: float) -> float:
    """Return how high a screen hangs: as usual, or so low that what is lowered on it is within reach.

    Calibration asks for no less: a very tall screen that hangs higher has no place for the buttons.
    """
    heights = range(
        round(Settings().screen_bottom_mm), round(SETTING_LIMITS["screen_bottom_mm"].least), -_STEP_MM
    )
    return next(
        bottom_mm
        for bottom_mm in map(float, heights)
        if bottom_mm + reachable_share(height_mm, bottom_mm, 0) * height_mm <= SEATED_REACH_MM
    )


def _leave_out_glides(engine: QQmlApplicationEngine) -> None:
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise RuntimeError("the kiosk has no theme")
    theme.setProperty("hasGlides", False)


def _make_printer(settings: Settings, drawings: Drawings) -> Printer:
    """Return a printer that is always ready, whatever this computer has; nobody at the audit prints."""
    return PdfPrinter(Path(gettempdir()), Paper.RECEIPT_80, drawings)
