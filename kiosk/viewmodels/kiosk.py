"""The root view model: every other one, and what a new route means for each."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import BundleError, Catalogue, NotInBundleError
from kiosk.session import STAFF_SCREENS, Occupation, Screen
from kiosk.viewmodels.about import AboutViewModel
from kiosk.viewmodels.accessibility import AccessibilityViewModel
from kiosk.viewmodels.codes import CodesViewModel
from kiosk.viewmodels.films import FilmsViewModel
from kiosk.viewmodels.find_help import FindHelpViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.my_list import MyListViewModel
from kiosk.viewmodels.near import NearViewModel
from kiosk.viewmodels.player import PlayerViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.printing import PrintViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import ReadViewModel
from kiosk.viewmodels.scanning import ScanViewModel
from kiosk.viewmodels.searching import SearchViewModel
from kiosk.viewmodels.service import ServiceViewModel
from kiosk.viewmodels.services import ServicesViewModel
from kiosk.viewmodels.speed import SpeedViewModel
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.words import WordsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
CHANGE_PIN = "change"
"""The argument with which the first staff screen asks for another PIN."""


@dataclass(frozen=True, slots=True)
class KioskParts:
    """The view model of every part of the kiosk."""

    visit: VisitViewModel
    preferences: PreferencesViewModel
    home: HomeViewModel
    read: ReadViewModel
    reader: ReaderViewModel
    films: FilmsViewModel
    player: PlayerViewModel
    find_help: FindHelpViewModel
    services: ServicesViewModel
    near: NearViewModel
    service: ServiceViewModel
    search: SearchViewModel
    words: WordsViewModel
    about: AboutViewModel
    accessibility: AccessibilityViewModel
    keys: KeysViewModel
    scan: ScanViewModel
    speed: SpeedViewModel
    my_list: MyListViewModel
    codes: CodesViewModel
    printing: PrintViewModel
    staff: StaffViewModel


@QmlElement
@QmlUncreatable("Made by the program.")
class KioskViewModel(QObject):
    """Holds the parts for the life of the program and keeps them in step with the visit."""

    problemChanged = Signal()

    def __init__(self, parts: KioskParts, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._catalogue = catalogue
        self._has_problem = False
        self._shows: dict[Screen, Callable[[str], None]] = {
            Screen.READ: parts.read.show_list,
            Screen.READER: parts.reader.show_page,
            Screen.PLAYER: self._open_film,
            Screen.SERVICES: parts.services.show_topic,
            Screen.NARROW: self._narrow_list,
            Screen.CHOOSE: self._narrow_list,
            Screen.NEAR: self._narrow_list,
            Screen.SERVICE: parts.service.show_service,
            **dict.fromkeys(STAFF_SCREENS, self._show_staff),
        }
        parts.visit.routeChanged.connect(self._show_route)
        self._connect_lists(parts)
        parts.preferences.preferencesChanged.connect(self._follow_preferences)
        parts.visit.visit_ended.connect(self._forget_visit)
        parts.player.stateChanged.connect(self._follow_film)
        parts.scan.useChanged.connect(self._follow_switches)
        parts.scan.runningChanged.connect(self._follow_scanning)
        parts.staff.follow(parts.visit, parts.player)
        parts.speed.trialChanged.connect(self._follow_trial)

    def _connect_lists(self, parts: KioskParts) -> None:
        parts.services.counts_changed.connect(self._follow_counts)
        parts.services.looking_up_failed.connect(self._give_up)
        parts.near.placeChosen.connect(self._follow_place)
        parts.services.chosenChanged.connect(self._follow_standpoint)
        self._follow_standpoint()

    @property
    def parts(self) -> KioskParts:
        """The view models, as Python knows them."""
        return self._parts

    def _show_route(self) -> None:
        """Load what the current screen is about before QML shows it."""
        if not self._parts.visit.is_with_staff:
            self._parts.staff.lock()
        route = self._parts.visit.route
        show = self._shows.get(route.screen)
        if show is None:
            return
        try:
            show(route.argument)
        except (BundleError, NotInBundleError):
            _LOG.exception("The screen %s could not show “%s”", route.screen, route.argument)
            self._give_up()

    def _give_up(self) -> None:
        """Say that something cannot be shown, and go back to what can."""
        self._set_problem(True)
        self._parts.visit.back()

    def _narrow_list(self, page: str) -> None:
        """Show what the list can be narrowed to that the visitor came from, or the list of everything."""
        shown = self._parts.visit.list_shown
        self._parts.services.show_page(page, shown.argument if shown else "")

    def _follow_counts(self) -> None:
        counts = self._parts.services.counts
        self._parts.find_help.show_counts(counts.topics if counts else None)

    def _follow_standpoint(self) -> None:
        self._parts.service.measure_from(self._parts.services.standpoint)

    def _follow_place(self) -> None:
        self._parts.services.show_near(self._parts.near.chosen_place)

    @Slot()
    def dismissProblem(self) -> None:
        """The visitor has read that something did not open."""
        self._set_problem(False)

    def _set_problem(self, has_problem: bool) -> None:
        if has_problem != self._has_problem:
            self._has_problem = has_problem
            self.problemChanged.emit()

    def open_staff(self) -> None:
        """Somebody knows the way to the staff screens: ask for the PIN, and keep where the visitor was."""
        if self._parts.visit.route.screen is Screen.ATTRACT:
            self._parts.visit.start()
        self._parts.visit.open(Screen.STAFF, "")

    def _show_staff(self, argument: str) -> None:
        """Let nobody see a staff screen before the PIN."""
        if self._parts.visit.route.screen is Screen.STAFF:
            self._parts.staff.parts.gate.begin()
            if argument == CHANGE_PIN:
                self._parts.staff.parts.gate.change_pin()
        elif not self._parts.staff.is_open:
            self._parts.visit.back()

    def _open_film(self, film_id: str) -> None:
        self._parts.player.open(self._catalogue.film(film_id), self._catalogue.media_path)

    def _follow_film(self) -> None:
        """Let nobody be sent away while a film plays."""
        self._parts.visit.note_occupation(Occupation.FILM, self._parts.player.is_playing)

    def _follow_switches(self) -> None:
        """Scanning shows where it is; the focus need not be shown as well."""
        if self._parts.scan.is_on:
            self._parts.keys.note_use(False)

    def _follow_scanning(self) -> None:
        """Let nobody be sent away while scanning goes on."""
        self._parts.visit.note_occupation(Occupation.SCANNING, self._parts.scan.is_running)

    def _follow_trial(self) -> None:
        self._parts.scan.pause(self._parts.speed.is_going_on)

    def _follow_preferences(self) -> None:
        chosen = self._parts.preferences.chosen
        self._parts.reader.show_edition(chosen.edition)
        self._parts.visit.wait_longer(chosen.has_long_wait)

    def _forget_visit(self) -> None:
        """Leave nothing of the visit in any part."""
        self._set_problem(False)
        self._parts.preferences.forget()
        self._parts.player.forget_visit()
        self._parts.read.forget()
        self._parts.reader.forget()
        self._parts.words.forget()
        self._parts.services.forget()
        self._parts.near.forget()
        self._parts.service.forget()
        self._parts.search.forget()
        self._parts.speed.leave()
        self._parts.scan.forget()
        self._parts.keys.note_use(False)
        self._parts.my_list.forget()
        self._parts.codes.forget()
        self._parts.printing.forget()

    hasProblem = Property(bool, lambda self: self._has_problem, notify=problemChanged)
    visit = Property(VisitViewModel, lambda self: self._parts.visit, constant=True)
    preferences = Property(PreferencesViewModel, lambda self: self._parts.preferences, constant=True)
    home = Property(HomeViewModel, lambda self: self._parts.home, constant=True)
    read = Property(ReadViewModel, lambda self: self._parts.read, constant=True)
    reader = Property(ReaderViewModel, lambda self: self._parts.reader, constant=True)
    films = Property(FilmsViewModel, lambda self: self._parts.films, constant=True)
    player = Property(PlayerViewModel, lambda self: self._parts.player, constant=True)
    findHelp = Property(FindHelpViewModel, lambda self: self._parts.find_help, constant=True)
    services = Property(ServicesViewModel, lambda self: self._parts.services, constant=True)
    near = Property(NearViewModel, lambda self: self._parts.near, constant=True)
    service = Property(ServiceViewModel, lambda self: self._parts.service, constant=True)
    search = Property(SearchViewModel, lambda self: self._parts.search, constant=True)
    words = Property(WordsViewModel, lambda self: self._parts.words, constant=True)
    about = Property(AboutViewModel, lambda self: self._parts.about, constant=True)
    accessibility = Property(AccessibilityViewModel, lambda self: self._parts.accessibility, constant=True)
    keys = Property(KeysViewModel, lambda self: self._parts.keys, constant=True)
    scan = Property(ScanViewModel, lambda self: self._parts.scan, constant=True)
    speed = Property(SpeedViewModel, lambda self: self._parts.speed, constant=True)
    myList = Property(MyListViewModel, lambda self: self._parts.my_list, constant=True)
    codes = Property(CodesViewModel, lambda self: self._parts.codes, constant=True)
    staff = Property(StaffViewModel, lambda self: self._parts.staff, constant=True)
    printing = Property(PrintViewModel, lambda self: self._parts.printing, constant=True)
