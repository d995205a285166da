"""Notices that somebody is there: any touch, click or key on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)


class ActivityFilter(QObject):
    """Watches a window's events and lets every one of them through."""

    def __init__(self, note_activity: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note_activity = note_activity

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; never swallow an event."""
        if event.type() in _SIGNS_OF_LIFE:
            self._note_activity()
        return False
