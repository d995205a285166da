"""Keeps the newest content on the screen: sees what was installed meanwhile, and changes over to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.site import make_installer
from kiosk.app.window import RunningKiosk
from kiosk.catalogue import BundleError, open_catalogue
from kiosk.installing import InstallError, find_installed, hold_release
from kiosk.machine import Folders

_LOG = logging.getLogger(__name__)
_LOOK_MS = 5000

OpenKiosk: TypeAlias = Callable[[Path, Callable[[], None]], RunningKiosk]
"""Opens the kiosk on a bundle, and is given what shows the newest content now, whoever is there."""


def tidy_installed(folders: Folders) -> None:
    """Remove what updates left behind. What goes wrong there is nothing to visitors."""
    try:
        make_installer(folders).tidy()
    except InstallError as error:
        _LOG.warning("What updates left could not be removed: %s", error)


def choose_bundle(folders: Folders) -> Path:
    """Return the newest content that opens: installed, the one before it, or what came with the program."""
    for bundle_dir in find_installed(folders.store_dir):
        try:
            open_catalogue(bundle_dir).close()
        except BundleError as error:
            _LOG.error("Installed content could not be opened: %s", error)
        else:
            return bundle_dir
    return folders.bundle_dir


class Showing(QObject):
    """The kiosk on the screen. A new one stands in its place before the old one goes."""

    changed = Signal()

    def __init__(self, folders: Folders, open_on: OpenKiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._open_on = open_on
        self._installed: tuple[Path, ...] = ()
        self._shown: _Shown | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> RunningKiosk:
        """What is on the screen.

        Raises:
            RuntimeError: Nothing is.
        """
        if self._shown is None:
            raise RuntimeError("nothing was opened")
        return self._shown.running

    def open_newest(self) -> None:
        """Show the newest content, and what is newer as soon as nobody uses the screen."""
        self._installed = find_installed(self._folders.store_dir)
        self.open_on(choose_bundle(self._folders))
        self._timer.start()

    def open_on(self, bundle_dir: Path) -> None:
        """Show the content of a folder, if it is not shown already."""
        if self._shown is None or self._shown.bundle_dir != bundle_dir:
            before, self._shown = self._shown, _Shown(bundle_dir, self._open_on, self.show_newest)
            if before is not None:
                before.close()
            self.changed.emit()

    def look(self) -> None:
        """Change over to what was installed or taken back meanwhile, unless somebody uses the screen."""
        view_model = self.running.view_model
        is_used = view_model is not None and not view_model.parts.visit.is_resting
        if not is_used and find_installed(self._folders.store_dir) != self._installed:
            self.open_newest()

    def show_newest(self) -> None:
        """Change over now, whoever is there; not before whoever asks for it has returned."""
        QTimer.singleShot(0, self, self.open_newest)

    def close(self) -> None:
        """Take the kiosk off the screen."""
        self._timer.stop()
        if self._shown is not None:
            self._shown.close()
            self._shown = None


class _Shown:
    """An open kiosk, and the hold on its content that keeps it on the disk."""

    def __init__(self, bundle_dir: Path, open_on: OpenKiosk, show_newest: Callable[[], None]) -> None:
        self.bundle_dir = bundle_dir
        with ExitStack() as stack:
            stack.enter_context(hold_release(bundle_dir))
            self.running = open_on(bundle_dir, show_newest)
            stack.callback(self.running.close)
            self._stack = stack.pop_all()

    def close(self) -> None:
        """Take it off the screen and let go of its content."""
        self._stack.close()
