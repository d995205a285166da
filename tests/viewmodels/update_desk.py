"""Staff at the update screen: a real installer, a stick that is a folder, and a runner worked by hand."""

from __future__ import annotations

from pathlib import Path

from kiosk.installing import Installer, find_updates
from kiosk.jobs import QueuedRunner
from kiosk.viewmodels import StaffUpdateViewModel, UpdateSite
from tests.installing.conftest import make_kiosk


def make_update_site(folder: Path) -> UpdateSite:
    """A kiosk with no sticks, on which nothing was ever installed."""
    return UpdateSite(
        make_installer=lambda: make_kiosk(folder / "store").installer,
        find_sources=lambda: (),
        show_newest=lambda: None,
        is_anybody_here=lambda: True,
    )


class UpdateDesk:
    """Somebody who updates a kiosk, and what came of it."""

    def __init__(self, folder: Path, shipped_dir: Path) -> None:
        self.sticks: tuple[Path, ...] = ()
        self.is_anybody_here = True
        self.shown = 0
        self.runner = QueuedRunner()
        self._kiosk = make_kiosk(folder / "store", shipped_dir=shipped_dir)
        site = UpdateSite(
            self.make_installer,
            lambda: find_updates(self.sticks),
            self.show_newest,
            lambda: self.is_anybody_here,
        )
        self.update = StaffUpdateViewModel(site, self.runner)

    def make_installer(self) -> Installer:
        """Return the installer of this kiosk."""
        return self._kiosk.installer

    def show_newest(self) -> None:
        """Note that what is newest is asked for."""
        self.shown += 1

    def plug_in(self, *sticks: Path) -> None:
        """Plug in sticks, and let staff come to the screen."""
        self.sticks = sticks
        self.update.begin()
        self.runner.drain()

    def wish(self, wish: str) -> None:
        """Say what to do with the update, and let it be done."""
        self.update.wish(wish)
        self.runner.drain()

    def find_version(self) -> str:
        """Which release is installed."""
        shown = self.make_installer().read_status().shown
        return shown.version if shown else "shipped"
