"""Fixtures: the shipped content compiled once, and the real kiosk opened on it in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, StaffSite, make_application, open_kiosk
from kiosk.audit import PLACES
from kiosk.catalogue import read_clock
from kiosk.compiling import compile_bundle
from kiosk.compiling.postcodes import Postcode, read_postcodes
from kiosk.machine import Settings
from kiosk.printing import Drawings, NoPrinter, Printer
from kiosk.source import read_content_folder
from kiosk.tour import ForwardClock, Visitor, Walk, describe_view_models
from kiosk.viewmodels import KioskParts

ROOT = Path(__file__).resolve().parents[1]
_SOME_PLACES = ("ST16", "ST17", "WS11", "B11")
LANDSCAPE, WIDE, PORTRAIT = (1280, 800), (1920, 1080), (1080, 1920)


@dataclass(frozen=True)
class OpenKiosk:
    """The kiosk in its window, with somebody in front of it."""

    running: RunningKiosk
    walk: Walk

    @property
    def window(self) -> QQuickWindow:
        """The window."""
        return self.walk.visitor.window

    @property
    def visitor(self) -> Visitor:
        """Who touches it."""
        return self.walk.visitor

    @property
    def parts(self) -> KioskParts:
        """Its view models."""
        return self.walk.parts

    @property
    def px_per_mm(self) -> float:
        """How many pixels make a millimetre."""
        return float(self.running.window.property("pixelsPerMm"))


MakePrinter = Callable[[Settings, Drawings], Printer]


def go_to(kiosk: OpenKiosk, name: str) -> None:
    """Go to one of the audit's places."""
    place = next(place for place in PLACES if place.name == name)
    place.go(kiosk.walk)
    kiosk.visitor.rest()


OpenShipped = Callable[[tuple[int, int]], OpenKiosk]


@pytest.fixture(scope="session")
def bundle_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content as a bundle, with the postcodes of a few places."""
    return compile_shipped(tmp_path_factory.getbasetemp() / "shipped" / "bundle")


@cache
def compile_shipped(out_dir: Path) -> Path:
    """Compile the shipped content, once however many folders of tests ask for it."""
    tree = read_content_folder(ROOT / "assets" / "content", ROOT / "media")
    compile_bundle(tree, out_dir, lambda stage, done, total: None, _read_some_postcodes, lambda: ())
    return out_dir


def _read_some_postcodes() -> tuple[Postcode, ...]:
    return tuple(postcode for postcode in read_postcodes() if postcode.packed.startswith(_SOME_PLACES))


def open_shipped_kiosk(
    bundle_dir: Path,
    size: tuple[int, int],
    make_printer: MakePrinter = lambda settings, drawings: NoPrinter(),
    staff_site: StaffSite | None = None,
    read_time: Callable[[], datetime] = read_clock,
) -> OpenKiosk:
    """Open the kiosk on the shipped content and wait until it is drawn."""
    clock, settings = ForwardClock(), Settings()
    running = open_kiosk(
        bundle_dir,
        settings,
        windowed=True,
        size=size,
        now_ms=clock,
        clock=read_time,
        make_printer=make_printer,
        staff_site=staff_site,
    )
    assert running.view_model is not None
    assert isinstance(running.window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(running.window)
    running.window.requestActivate()
    assert QTest.qWaitForWindowActive(running.window)
    at_rest = describe_view_models(running.view_model)
    return OpenKiosk(
        running,
        Walk(Visitor(running.window, clock.put_forward), running.view_model, clock, settings, at_rest),
    )


@pytest.fixture(scope="session")
def application(qapp) -> QGuiApplication:
    """The application, made ready as the kiosk does it."""
    return prepare_application()


@cache
def prepare_application() -> QGuiApplication:
    """Make the application ready, once however many folders of tests ask for it."""
    return make_application()


@pytest.fixture
def open_shipped(application: QGuiApplication, bundle_dir: Path) -> Iterator[OpenShipped]:
    """Opens the kiosk at a size; it is closed after the test."""
    opened: list[OpenKiosk] = []

    def open_at(size: tuple[int, int]) -> OpenKiosk:
        opened.append(open_shipped_kiosk(bundle_dir, size))
        return opened[-1]

    yield open_at
    for kiosk in opened:
        kiosk.running.close()


@pytest.fixture
def kiosk(open_shipped: OpenShipped) -> OpenKiosk:
    """The kiosk at its smallest size, with nobody visiting."""
    return open_shipped(LANDSCAPE)


@pytest.fixture
def home(kiosk: OpenKiosk) -> OpenKiosk:
    """The kiosk on Home."""
    kiosk.walk.go("Touch the screen to start", "home")
    return kiosk
