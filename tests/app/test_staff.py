"""The way to the staff screens is read from touches, clicks and keys, none of which it keeps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest

from kiosk.app.staff import StaffWayFilter
from kiosk.session import Area

STAGE = Area(0, 0, 400, 300)
CORNERS = (QPointF(5, 5), QPointF(395, 5), QPointF(395, 295), QPointF(5, 295))
Kind = QEvent.Type
Key = Qt.Key


class Watcher:
    """A filter over a stage, with a clock worked by hand."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.opened = 0
        self.filter = StaffWayFilter(lambda: STAGE, 40, lambda: self.now_ms, self.note_opening)

    def note_opening(self) -> None:
        """The staff screens are asked for."""
        self.opened += 1

    def press(self, place: QPointF, lifted: QPointF | None = None) -> None:
        """Press the mouse somewhere and let go."""
        self.now_ms += 500
        for kind, at in ((Kind.MouseButtonPress, place), (Kind.MouseButtonRelease, lifted or place)):
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            assert not self.filter.eventFilter(QObject(), QMouseEvent(kind, at, at, at, left, left, none))

    def type(self, *keys: Qt.Key) -> None:
        """Press keys."""
        for key in keys:
            self.now_ms += 500
            event = QKeyEvent(Kind.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            assert not self.filter.eventFilter(QObject(), event)

    def count_openings(self) -> int:
        """How often the staff screens were asked for, once the screen has answered."""
        QTest.qWait(1)
        return self.opened


@pytest.fixture
def watcher(qapp) -> Watcher:
    """Nobody has touched anything."""
    return Watcher()


def test_four_corners_in_order_open_after_the_screen_has_answered(watcher: Watcher):
    for corner in CORNERS:
        watcher.press(corner)
    assert watcher.opened == 0
    assert watcher.count_openings() == 1


def test_a_finger_that_leaves_its_corner_is_no_step(watcher: Watcher):
    for corner in CORNERS[:3]:
        watcher.press(corner)
    watcher.press(CORNERS[3], lifted=QPointF(200, 200))
    assert watcher.count_openings() == 0


def test_a_touch_that_is_cancelled_breaks_the_way_off(watcher: Watcher):
    for corner in CORNERS[:3]:
        watcher.press(corner)
    watcher.filter.eventFilter(QObject(), QEvent(Kind.TouchCancel))
    watcher.press(CORNERS[3])
    assert watcher.count_openings() == 0


@pytest.mark.parametrize(("home", "back"), [(Key.Key_Home, Key.Key_Back), (Key.Key_HomePage, Key.Key_Escape)])
def test_six_keys_in_order_open(watcher: Watcher, home: Qt.Key, back: Qt.Key):
    watcher.type(home, Key.Key_Up, home, Key.Key_Down, home, back)
    assert watcher.count_openings() == 1


def test_another_key_between_them_opens_nothing(watcher: Watcher):
    watcher.type(Key.Key_Home, Key.Key_Up, Key.Key_Home, Key.Key_Down, Key.Key_A, Key.Key_Home, Key.Key_Back)
    assert watcher.count_openings() == 0
