"""What is known about a kiosk, as plain values, and how it is found out."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.catalogue import BundleError, Catalogue
from kiosk.counting import Figure, count_recent_visits, read_days
from kiosk.installing import InstallError, StoreStatus
from kiosk.machine import Folders, Settings, describe_settings, read_settings
from kiosk.staff.log_problems import LogProblem, read_problems
from kiosk.vocabulary import Manifest, ServiceToRing, read_wall_clock

_LOG = logging.getLogger(__name__)
MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """The screen in pixels and inches; `is_measured` says whether somebody measured it on site."""

    width_px: int
    height_px: int
    diagonal_inch: float
    is_measured: bool


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """A kiosk at a moment. `free_bytes` and `store` are None where they could not be found out.

    `visits` are those of the last seven days; None where they are not counted.
    """

    now: datetime
    program_version: str
    manifest: Manifest
    is_review_due: bool
    to_ring: tuple[ServiceToRing, ...]
    screen: ScreenFacts
    free_bytes: int | None
    has_sound: bool
    printer: str
    visits: Figure | None
    store: StoreStatus | None
    settings_lines: tuple[str, ...]
    problems: tuple[LogProblem, ...]


@dataclass(frozen=True, slots=True)
class FactSources:
    """Whom to ask. `today` is the day that the content goes by, `find_printer` says how the printer is."""

    catalogue: Catalogue
    manifest: Manifest
    folders: Folders
    program_version: str
    size_px: tuple[int, int]
    today: date
    read_now: Callable[[], datetime]
    has_sound: Callable[[], bool]
    find_printer: Callable[[], str]
    read_store: Callable[[], StoreStatus]


def gather_facts(sources: FactSources) -> StaffFacts:
    """Ask everybody; takes as long as the printer. What cannot be found out is left open."""
    reading = read_settings(sources.folders.settings_file)
    return StaffFacts(
        now=sources.read_now(),
        program_version=sources.program_version,
        manifest=sources.manifest,
        is_review_due=sources.today > sources.manifest.review_by,
        to_ring=_find_to_ring(sources),
        screen=_describe_screen(sources.size_px, reading.settings, reading.written),
        free_bytes=count_free_bytes(sources.folders.store_dir),
        has_sound=sources.has_sound(),
        printer=sources.find_printer(),
        visits=_count_visits(sources) if reading.settings.counts_visits else None,
        store=_read_store(sources),
        settings_lines=describe_settings(sources.folders.settings_file, reading),
        problems=read_problems(sources.folders.log_dir, MOST_PROBLEMS),
    )


def _find_to_ring(sources: FactSources) -> tuple[ServiceToRing, ...]:
    try:
        return sources.catalogue.services_to_ring(sources.today)
    except BundleError:
        _LOG.exception("The services to ring could not be listed")
        return ()


def _count_visits(sources: FactSources) -> Figure:
    return count_recent_visits(
        read_days(sources.folders.statistics_dir), read_wall_clock(sources.read_now()).date()
    )


def _read_store(sources: FactSources) -> StoreStatus | None:
    try:
        return sources.read_store()
    except InstallError as error:
        _LOG.error("What is installed could not be read: %s", error)
        return None


def _describe_screen(size_px: tuple[int, int], settings: Settings, written: frozenset[str]) -> ScreenFacts:
    is_measured = "screen_diagonal_inch" in written
    return ScreenFacts(*size_px, settings.screen_diagonal_inch, is_measured)


def count_free_bytes(folder: Path) -> int | None:
    """Return how much space there is where a folder is, or will be."""
    for place in (folder, *folder.parents):
        if place.is_dir():
            return shutil.disk_usage(place).free
    return None
