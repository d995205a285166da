"""Builds the staff screens' view models, and finds the way to them in what is touched and pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

import kiosk
from kiosk.app.site import StaffSite, make_installer
from kiosk.catalogue import Catalogue
from kiosk.installing import find_updates
from kiosk.jobs import Runner
from kiosk.machine import Settings, write_settings
from kiosk.playback import has_sound_output
from kiosk.printing import Printer
from kiosk.session import (
    CORNER_WAY,
    KEY_WAY,
    Area,
    Spot,
    StaffStep,
    StaffSteps,
    StaffWay,
    find_corner,
    take_step,
)
from kiosk.staff import (
    FactSources,
    StatisticsTable,
    find_names,
    gather_facts,
    read_statistics,
    write_report,
    write_statistics,
)
from kiosk.viewmodels import (
    StaffGateViewModel,
    StaffParts,
    StaffSamples,
    StaffSoundViewModel,
    StaffStatisticsViewModel,
    StaffStatusViewModel,
    StaffStickViewModel,
    StaffUpdateViewModel,
    StaffViewModel,
    UpdateSite,
)
from kiosk.vocabulary import Film, read_wall_clock

Key = Qt.Key
_STEPS_OF_KEYS = {
    Key.Key_Home: StaffStep.HOME,
    Key.Key_HomePage: StaffStep.HOME,
    Key.Key_Up: StaffStep.UP,
    Key.Key_Down: StaffStep.DOWN,
    Key.Key_Back: StaffStep.BACK,
    Key.Key_Backspace: StaffStep.BACK,
    Key.Key_Escape: StaffStep.BACK,
}


@dataclass(frozen=True, slots=True)
class StaffContent:
    """The content that is shown, the day it goes by, and its films."""

    catalogue: Catalogue
    today: date
    films: tuple[Film, ...]


@dataclass(frozen=True, slots=True)
class StaffWork:
    """Who does the work, and whether anybody uses the screen meanwhile."""

    runner: Runner
    update_runner: Runner
    printer: Printer
    is_anybody_here: Callable[[], bool]


def compose_staff(
    site: StaffSite, content: StaffContent, settings: Settings, work: StaffWork
) -> StaffViewModel:
    """Build the view models of the staff screens; none of them does anything before staff are there."""
    folders, runner = site.folders, work.runner
    gather = partial(gather_facts, _name_sources(site, content, work.printer))

    def write(stick: Path) -> Path:
        return write_report(stick, gather(), find_names())

    def save_ceiling(ceiling: int) -> None:
        write_settings(folders.settings_file, {"loudest_volume": ceiling})

    parts = StaffParts(
        gate=StaffGateViewModel(folders.pin_file, runner, site.now_s),
        status=StaffStatusViewModel(gather, runner),
        report=StaffStickViewModel(site.find_sticks, write, runner),
        statistics=_compose_statistics(site, content.catalogue, settings, runner),
        sound=StaffSoundViewModel(settings.loudest_volume, save_ceiling),
        update=StaffUpdateViewModel(_name_update_site(site, work), work.update_runner),
    )
    film_id = content.films[0].id if content.films else ""
    return StaffViewModel(parts, StaffSamples(film_id, content.catalogue.manifest().first_contact))


def _compose_statistics(
    site: StaffSite, catalogue: Catalogue, settings: Settings, runner: Runner
) -> StaffStatisticsViewModel:
    def read() -> StatisticsTable:
        today = read_wall_clock(_read_now(site)).date()
        return read_statistics(site.folders.statistics_dir, today, catalogue.titles())

    def write(stick: Path) -> Path:
        return write_statistics(stick, read(), settings.kiosk_postcode)

    saving = StaffStickViewModel(site.find_sticks, write, runner)
    return StaffStatisticsViewModel(read, saving, runner, is_counting=settings.counts_visits)


def _name_update_site(site: StaffSite, work: StaffWork) -> UpdateSite:
    return UpdateSite(
        make_installer=lambda: make_installer(site.folders),
        find_sources=lambda: find_updates(site.find_sticks()),
        show_newest=site.show_newest,
        is_anybody_here=work.is_anybody_here,
    )


def _name_sources(site: StaffSite, content: StaffContent, printer: Printer) -> FactSources:
    return FactSources(
        catalogue=content.catalogue,
        manifest=content.catalogue.manifest(),
        folders=site.folders,
        program_version=kiosk.__version__,
        size_px=site.size_px,
        today=content.today,
        read_now=lambda: _read_now(site),
        has_sound=has_sound_output,
        find_printer=lambda: printer.find_state().value,
        read_store=lambda: make_installer(site.folders).read_status(),
    )


def _read_now(site: StaffSite) -> datetime:
    return datetime.fromtimestamp(site.now_s(), tz=UTC).astimezone()


class StaffWayFilter(QObject):
    """Follows the touches and keys that count, and swallows none.

    It sees what the touch guard and the key filter hand on, so it must be installed before them. A touch is
    a step only where it is lifted in the corner in which it came down.
    """

    def __init__(
        self,
        read_stage: Callable[[], Area],
        corner_px: float,
        now_ms: Callable[[], int],
        open_staff: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_stage = read_stage
        self._corner_px = corner_px
        self._now_ms = now_ms
        self._open_staff = open_staff
        self._corners, self._keys = StaffSteps(), StaffSteps()
        self._pressed: StaffStep | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a step, and let the event pass."""
        match event.type():
            case QEvent.Type.TouchBegin | QEvent.Type.MouseButtonPress:
                self._pressed = self._find_corner(event)
            case QEvent.Type.TouchEnd | QEvent.Type.MouseButtonRelease:
                lifted = self._find_corner(event)
                self._take_corner(lifted if lifted is self._pressed else None)
            case QEvent.Type.TouchCancel:
                self._take_corner(None)
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                step = _STEPS_OF_KEYS.get(Qt.Key(event.key()))
                self._keys = self._take(self._keys, step, KEY_WAY)
        return False

    def _take_corner(self, step: StaffStep | None) -> None:
        self._corners = self._take(self._corners, step, CORNER_WAY)

    def _take(self, steps: StaffSteps, step: StaffStep | None, way: StaffWay) -> StaffSteps:
        steps, is_there = take_step(steps, step, self._now_ms(), way)
        if is_there:
            # Not before the screen has answered the touch: the last corner may be a button.
            QTimer.singleShot(0, self, self._open_staff)
        return steps

    def _find_corner(self, event: QEvent) -> StaffStep | None:
        if not isinstance(event, QTouchEvent | QMouseEvent):
            return None
        place = event.points()[0].scenePosition()
        return find_corner(Spot(place.x(), place.y()), self._read_stage(), self._corner_px)
