"""Carries calls from any thread to the thread of the interface."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class GuiMarshal(QObject):
    """Runs what is posted on the thread it was made on, in the order it was posted."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run soon. May be called on any thread."""
        self._posted.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()
