"""Sees every key before the screen does: what bounces is left out, and switches go to scanning."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.session import DEFAULT_IGNORE_REPEAT_MS, Screen, Strikes
from kiosk.viewmodels import KioskParts

Key = Qt.Key
_FINGERS = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.Wheel}
)
_MOVING_SWITCH = Key.Key_Space
_SWITCHES = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
_SELECTING = _SWITCHES | {Key.Key_Select}
_ACTING = _SELECTING | {Key.Key_Back, Key.Key_Escape, Key.Key_Home, Key.Key_HomePage}
_MOVING = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_PageUp, Key.Key_PageDown})
_TABS = frozenset({Key.Key_Tab, Key.Key_Backtab})


class KeyFilter(QObject):
    """Decides which presses of keys and switches reach the screen.

    A key that is held down acts once. A hand that cannot let go in time would otherwise press again and
    again, or run past what it was looking for; this holds for scrolling too, because the keys that scroll
    are the keys that move.
    """

    def __init__(self, parts: KioskParts, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._now_ms = now_ms
        self._strikes = Strikes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is not for the screen."""
        if event.type() in _FINGERS:
            self._parts.keys.note_use(False)
        elif event.type() is QEvent.Type.KeyPress:
            return self._take_press(cast("QKeyEvent", event))
        elif event.type() is QEvent.Type.KeyRelease:
            return self._take_release(cast("QKeyEvent", event))
        return False

    def _take_press(self, event: QKeyEvent) -> bool:
        key, now_ms = event.key(), self._now_ms()
        if event.isAutoRepeat() or self._strikes.is_repeat(key, now_ms, self._ignore_ms(key)):
            return True
        self._strikes = self._strikes.note(key, now_ms)
        if not self._is_visiting():
            self._parts.keys.note_use(True)
            return False
        return self._answer_question() or self._press_switch(key) or self._press_key(event)

    def _take_release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        self._strikes = self._strikes.note(event.key(), self._now_ms())
        if event.key() not in _SWITCHES or not self._parts.scan.is_on:
            return False
        self._parts.scan.release()
        return True

    def _is_visiting(self) -> bool:
        return self._parts.visit.route.screen is not Screen.ATTRACT

    def _ignore_ms(self, key: int) -> int:
        """How soon a second press is not meant. Moving may be quick, unless a visitor asks for more time."""
        chosen_ms = self._parts.preferences.chosen.ignore_repeat_ms
        is_slow = key in _MOVING and chosen_ms > DEFAULT_IGNORE_REPEAT_MS
        return chosen_ms if key in _ACTING or is_slow else 0

    def _answer_question(self) -> bool:
        """Any key says that somebody is there, and does nothing else."""
        if not self._parts.visit.is_asking:
            return False
        self._parts.scan.wake()
        return True

    def _press_switch(self, key: int) -> bool:
        if self._parts.speed.is_going_on and key in _SELECTING:
            self._parts.speed.press()
            return True
        if key not in _SWITCHES or not self._parts.scan.is_on:
            return False
        self._parts.scan.press(is_chooser=key != _MOVING_SWITCH)
        # Who has chosen to do without scanning goes on with keys.
        self._parts.keys.note_use(self._is_visiting() and not self._parts.scan.is_on)
        return True

    def _press_key(self, event: QKeyEvent) -> bool:
        self._parts.scan.leave_to_keys()
        self._parts.keys.note_use(True)
        if event.key() not in _TABS:
            return False
        is_back = event.key() == Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._parts.keys.press_tab(not is_back)
        return True
