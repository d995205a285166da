"""Shows content that is not installed yet, in a window over the kiosk, for as long as one visit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.session import Screen

if TYPE_CHECKING:
    from kiosk.app.window import RunningKiosk
    from kiosk.viewmodels import KioskParts

_SCREENS = {"page": Screen.READER, "service": Screen.SERVICE, "film": Screen.PLAYER}


class Preview(QObject):
    """Opens one preview at a time, which looks as staff chose. Whoever touches it is still at the kiosk."""

    closed = Signal()

    def __init__(
        self,
        open_on: Callable[[Path], RunningKiosk],
        parts: KioskParts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_on = open_on
        self._parts = parts
        self._running: RunningKiosk | None = None

    @property
    def running(self) -> RunningKiosk | None:
        """The preview that is open."""
        return self._running

    def show(self, bundle_dir: Path, kind: str, entry_id: str) -> None:
        """Open a page, service or film of a bundle, or with another kind its Home."""
        self.close()
        self._running = self._open_on(bundle_dir)
        if self._running.view_model is None:
            # Content that does not open shows a window that nobody could close.
            self.close()
            return
        preview = self._running.view_model.parts
        preview.preferences.adopt(self._parts.preferences.chosen)
        visit = preview.visit
        visit.start()
        visit.open(_SCREENS.get(kind, Screen.HOME), entry_id)
        visit.activityNoted.connect(self._parts.visit.noteActivity)
        visit.visit_ended.connect(self._close_soon)
        # Without a window manager nobody else gives it the keys.
        self._running.window.requestActivate()

    def close(self) -> None:
        """Take the preview off the screen."""
        running, self._running = self._running, None
        if running is not None:
            if running.view_model is not None:
                running.view_model.parts.visit.visit_ended.disconnect(self._close_soon)
            running.close()
            self.closed.emit()

    def _close_soon(self) -> None:
        # Not while the visit still tells everybody that it has ended.
        QTimer.singleShot(0, self, self.close)
