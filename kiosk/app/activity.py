"""Notices that somebody is there: any touch, click or key on the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

_BEGINNINGS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)
_ENDS = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyRelease,
        QEvent.Type.TabletRelease,
    }
)


class ActivityFilter(QObject):
    """Watches a window's events and lets every one of them through.

    While the screen asks whether anybody is there, a touch counts only once it is over and what it
    touched has answered. Else the question would go as the finger comes down, and the same touch would
    press what is under it.
    """

    def __init__(
        self, note_activity: Callable[[], None], is_asking: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._note_activity = note_activity
        self._is_asking = is_asking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; never swallow an event."""
        if event.type() in _BEGINNINGS and not self._is_asking():
            self._note_activity()
        elif event.type() in _ENDS and self._is_asking():
            QTimer.singleShot(0, self, self._note_activity)
        return False
