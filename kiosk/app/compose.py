"""The composition root: makes every view model from an open bundle."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict

from kiosk.app.site import StaffSite
from kiosk.app.staff import StaffContent, StaffWork, compose_staff
from kiosk.catalogue import Catalogue
from kiosk.jobs import Runner
from kiosk.machine import Settings, choose_today
from kiosk.playback import FilmPlayer
from kiosk.printing import Printer
from kiosk.session import IdleTimes
from kiosk.viewmodels import (
    AboutViewModel,
    AccessibilityViewModel,
    CodesViewModel,
    FilmsViewModel,
    FindHelpViewModel,
    HomeViewModel,
    KeysViewModel,
    KioskParts,
    KioskViewModel,
    MyListViewModel,
    NearViewModel,
    PlayerViewModel,
    PreferencesViewModel,
    PrintViewModel,
    ReaderViewModel,
    ReadViewModel,
    ScanViewModel,
    SearchViewModel,
    ServicesViewModel,
    ServiceViewModel,
    SpeedViewModel,
    StaffViewModel,
    Takings,
    VisitCounter,
    VisitViewModel,
    WordsViewModel,
    derive_film_rows,
    derive_home,
)
from kiosk.vocabulary import AccessibilityStatement, Film, Manifest, PlaceFound

_LOG = logging.getLogger(__name__)
_MS_PER_SECOND = 1000
_LEAST_WAIT_MS, _LONGEST_WAIT_MS = 1000, 3000
"""How long somebody waits for a mark in the set-up of scanning."""


def read_monotonic_ms() -> int:
    """Return milliseconds on a clock that never goes back."""
    return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Services:
    """What the view models need of this computer and program, and what time it is.

    Printing and updating have runners of their own: search must not wait for them.
    """

    runner: Runner
    print_runner: Runner
    update_runner: Runner
    printer: Printer
    film_player: FilmPlayer
    now_ms: Callable[[], int]
    clock_says: date
    staff_site: StaffSite
    statement: AccessibilityStatement | None = None


def compose_kiosk(catalogue: Catalogue, settings: Settings, services: Services) -> KioskViewModel:
    """Build the view models the whole interface stands on."""
    today = choose_today(services.clock_says, catalogue.manifest().content_date)

    def picture_url(media: str) -> str:
        return catalogue.media_path(media).as_uri()

    films, manifest, preferences = catalogue.films(), catalogue.manifest(), PreferencesViewModel()
    visit = VisitViewModel(_idle_times(settings), services.now_ms)
    parts = KioskParts(
        visit=visit,
        preferences=preferences,
        home=HomeViewModel(derive_home(catalogue.strategies(), films, today)),
        read=ReadViewModel(catalogue, today, picture_url),
        reader=ReaderViewModel(catalogue, today, picture_url),
        find_help=FindHelpViewModel(catalogue.topics(), picture_url),
        search=SearchViewModel(catalogue, services.runner),
        words=WordsViewModel(catalogue.terms()),
        about=AboutViewModel(manifest, today, counts_visits=settings.counts_visits),
        accessibility=AccessibilityViewModel(services.statement, today),
        staff=_compose_staff(StaffContent(catalogue, today, films), settings, services, visit),
        **_compose_films(films, picture_url, settings, services.film_player),
        **_compose_directory(catalogue, settings, services.runner),
        **_compose_ways(preferences, services.now_ms),
        **_compose_takeaway(catalogue, manifest, preferences, services),
    )
    return _count_visits(KioskViewModel(parts, catalogue), catalogue, services)


def _count_visits(view_model: KioskViewModel, catalogue: Catalogue, services: Services) -> KioskViewModel:
    """Watch the visit, after the view models that follow it."""
    statistics = services.staff_site.statistics
    if statistics is not None:
        read_day = read_counted_day(catalogue)
        VisitCounter(
            view_model.parts,
            services.now_ms,
            lambda counted: statistics.note(read_day(), counted),
            view_model,
        )
    return view_model


class _Films(TypedDict):
    films: FilmsViewModel
    player: PlayerViewModel


def _compose_films(
    films: tuple[Film, ...], picture_url: Callable[[str], str], settings: Settings, player: FilmPlayer
) -> _Films:
    start, loudest = settings.start_volume, settings.loudest_volume
    return {
        "films": FilmsViewModel(derive_film_rows(films, picture_url)),
        "player": PlayerViewModel(player, start_volume=start, maximum_volume=loudest),
    }


def _compose_staff(
    content: StaffContent, settings: Settings, services: Services, visit: VisitViewModel
) -> StaffViewModel:
    work = StaffWork(services.runner, services.update_runner, services.printer, lambda: not visit.is_resting)
    return compose_staff(services.staff_site, content, settings, work)


class _Directory(TypedDict):
    services: ServicesViewModel
    near: NearViewModel
    service: ServiceViewModel


def _compose_directory(catalogue: Catalogue, settings: Settings, runner: Runner) -> _Directory:
    read_clock, kiosk_place = trust_wall_clock(catalogue), find_kiosk_place(catalogue, settings)
    return {
        "services": ServicesViewModel(catalogue, runner, kiosk_place, lambda: read_clock() is not None),
        "near": NearViewModel(catalogue, runner),
        "service": ServiceViewModel(catalogue, read_clock),
    }


def trust_wall_clock(catalogue: Catalogue) -> Callable[[], datetime | None]:
    """Return what reads the clock on the wall, or None while it cannot be right."""
    content_date = catalogue.manifest().content_date

    def read() -> datetime | None:
        moment = catalogue.read_wall_clock()
        return moment if choose_today(moment.date(), content_date) == moment.date() else None

    return read


def read_counted_day(catalogue: Catalogue) -> Callable[[], date | None]:
    """Return what says the day that a visit is counted on; None while the clock cannot be right."""
    read_clock = trust_wall_clock(catalogue)

    def read() -> date | None:
        moment = read_clock()
        return moment.date() if moment else None

    return read


def find_kiosk_place(catalogue: Catalogue, settings: Settings) -> PlaceFound | None:
    """Return where the kiosk stands; None where nobody said so, or what they said is not known."""
    if not settings.kiosk_postcode:
        return None
    place = catalogue.find_place(settings.kiosk_postcode)
    if place is None:
        _LOG.error("kiosk_postcode is “%s”, which no content here knows", settings.kiosk_postcode)
    return place


def choose_wait_ms() -> int:
    """Return a wait that nobody can guess."""
    return random.randint(_LEAST_WAIT_MS, _LONGEST_WAIT_MS)


class _Ways(TypedDict):
    keys: KeysViewModel
    scan: ScanViewModel
    speed: SpeedViewModel


def _compose_ways(preferences: PreferencesViewModel, now_ms: Callable[[], int]) -> _Ways:
    return {
        "keys": KeysViewModel(),
        "scan": ScanViewModel(preferences, now_ms),
        "speed": SpeedViewModel(preferences, now_ms, choose_wait_ms),
    }


class _Takeaway(TypedDict):
    my_list: MyListViewModel
    codes: CodesViewModel
    printing: PrintViewModel


def _compose_takeaway(
    catalogue: Catalogue, manifest: Manifest, preferences: PreferencesViewModel, services: Services
) -> _Takeaway:
    takings = Takings(catalogue, trust_wall_clock(catalogue))
    my_list = MyListViewModel(takings)
    imprint = (manifest.content_date, manifest.contact_email)
    printing = PrintViewModel(services.printer, services.print_runner, takings, my_list, preferences, imprint)
    return {"my_list": my_list, "codes": CodesViewModel(takings, my_list), "printing": printing}


def _idle_times(settings: Settings) -> IdleTimes:
    return IdleTimes(settings.quiet_s * _MS_PER_SECOND, settings.warning_s * _MS_PER_SECOND)
