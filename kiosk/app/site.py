"""The place a kiosk stands in, as far as installing and the staff screens must know it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import kiosk
from kiosk.app.statistics import Statistics
from kiosk.catalogue import examine_bundle
from kiosk.installing import Installer, Site
from kiosk.machine import Folders, find_sticks


def make_installer(folders: Folders) -> Installer:
    """Make what installs on this computer."""
    shipped_dir = folders.bundle_dir.absolute()
    return Installer(Site(folders.store_dir, examine_bundle, kiosk.__version__, shipped_dir))


def _show_nothing_else() -> None:
    """Stand in where nothing can take the kiosk's place."""


@dataclass(frozen=True, slots=True)
class StaffSite:
    """What the staff screens must know: folders, the window's size, sticks, and the wall clock.

    `show_newest` puts the content that was installed last on the screen, whoever is there. Without
    `statistics` nobody is counted.
    """

    folders: Folders
    size_px: tuple[int, int] = (0, 0)
    show_newest: Callable[[], None] = _show_nothing_else
    find_sticks: Callable[[], tuple[Path, ...]] = find_sticks
    now_s: Callable[[], float] = time.time
    statistics: Statistics | None = None
