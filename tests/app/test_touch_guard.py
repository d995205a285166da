"""In a real window, the scene hears only of the touches that count: fingers, mice and pens alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.app.touch_guard import TouchGuard
from kiosk.session import RESTING_MS, TouchHabits
from kiosk.tour import ForwardClock, Visitor
from tests.tour.small_windows import SmallWindow

pytestmark = pytest.mark.window

INSIDE = """
    property int cancels: 0
    property int scrolls: 0

    Flickable {
        width: 200
        height: 300
        contentHeight: 900
        onContentYChanged: root.scrolls += 1

        Press { text: "Left"; onCanceled: root.cancels += 1 }
    }
    Press { text: "Right"; x: 260; onCanceled: root.cancels += 1 }
    Press { text: "a"; x: 260; y: 100; width: 40; readonly property bool isKey: true }
    Press { text: "b"; x: 304; y: 100; width: 40; readonly property bool isKey: true }
    MouseArea {
        readonly property bool isBackdrop: true

        x: 200
        y: 200
        width: 200
        height: 100
    }
"""
LEFT, RIGHT, IN_VIEW, ON_BACKDROP, ON_NOTHING = (
    QPointF(60, 30),
    QPointF(320, 30),
    QPointF(60, 200),
    QPointF(300, 250),
    QPointF(230, 100),
)


class Hands:
    """Somebody in front of a small window with a guard."""

    def __init__(self, hold_ms: int = 0) -> None:
        self.small = SmallWindow(INSIDE)
        self.habits = TouchHabits(hold_ms, ignore_repeat_ms=300, near_px=80)
        self.clock = ForwardClock()
        self.visitor = Visitor(self.small.window, self.clock.put_forward)
        self.small.window.installEventFilter(TouchGuard(self.small.window, lambda: self.habits, self.clock))

    @property
    def presses(self) -> int:
        """How often anything was pressed."""
        return self.small.presses

    @property
    def cancels(self) -> int:
        """How often anything that was down came up without being pressed."""
        return int(self.small.window.property("cancels"))

    def click(self, place: QPointF, for_ms: int = 0) -> None:
        """Press the mouse and let it go."""
        button, keys, point = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.toPoint()
        QTest.mousePress(self.small.window, button, keys, point)
        self.clock.put_forward(for_ms)
        QTest.mouseRelease(self.small.window, button, keys, point)


@pytest.fixture
def hands(qapp) -> Hands:
    """Somebody whose hands press at once."""
    return Hands()


@pytest.fixture
def slow_hands(qapp) -> Hands:
    """Somebody who holds what they want to press for half a second."""
    return Hands(hold_ms=500)


def test_a_tap_presses_once(hands: Hands):
    hands.visitor.tap(LEFT)
    hands.visitor.tap(RIGHT)
    assert (hands.presses, hands.cancels) == (2, 0)


@pytest.mark.parametrize("place", [LEFT, RIGHT])
def test_taps_that_come_twice_press_once(hands: Hands, place: QPointF):
    hands.visitor.taps = 2
    hands.visitor.tap(place)
    assert hands.presses == 1
    hands.visitor.tap(place)
    assert hands.presses == 2


def test_clicks_that_come_twice_press_once(hands: Hands):
    hands.click(RIGHT)
    hands.click(RIGHT)
    assert hands.presses == 1


def test_a_double_click_is_one_press(hands: Hands):
    QTest.mouseDClick(
        hands.small.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, RIGHT.toPoint()
    )
    assert hands.presses == 1


def test_two_places_one_after_the_other_are_no_repeat(hands: Hands):
    hands.click(RIGHT)
    hands.click(LEFT)
    assert hands.presses == 2


def test_letters_typed_fast_are_not_lost(hands: Hands):
    for place in (QPointF(298, 130), QPointF(306, 130), QPointF(298, 130), QPointF(297, 130)):
        hands.click(place)
    assert hands.presses == 3


def test_a_second_finger_neither_presses_nor_cancels(hands: Hands):
    hands.visitor.put_down(LEFT)
    hands.visitor.put_down(RIGHT, finger=1)
    hands.visitor.lift(RIGHT, finger=1)
    assert (hands.presses, hands.cancels) == (0, 0)
    hands.visitor.lift(LEFT)
    assert (hands.presses, hands.cancels) == (1, 0)


@pytest.mark.parametrize("place", [IN_VIEW, ON_BACKDROP, ON_NOTHING])
@pytest.mark.parametrize("target", [LEFT, RIGHT])
def test_a_palm_where_nothing_can_be_pressed_keeps_no_finger_out(
    hands: Hands, place: QPointF, target: QPointF
):
    hands.visitor.put_down(place)
    hands.visitor.put_down(target, finger=1)
    hands.visitor.lift(target, finger=1)
    hands.visitor.lift(place)
    assert (hands.presses, hands.cancels) == (1, 0)


def test_a_sleeve_left_on_a_button_comes_up_when_somebody_presses_another(hands: Hands):
    hands.visitor.put_down(LEFT)
    hands.clock.put_forward(RESTING_MS)
    hands.visitor.put_down(RIGHT, finger=1)
    assert hands.cancels == 1
    hands.visitor.lift(RIGHT, finger=1)
    hands.visitor.lift(LEFT)
    assert (hands.presses, hands.cancels) == (1, 1)


def test_a_mouse_does_not_press_while_a_finger_is_down(hands: Hands):
    hands.visitor.put_down(LEFT)
    hands.click(RIGHT)
    hands.visitor.lift(LEFT)
    assert hands.presses == 1


def test_two_fingers_on_a_long_view_do_not_scroll_it(hands: Hands):
    hands.visitor.put_down(LEFT)
    hands.visitor.put_down(IN_VIEW, finger=1)
    for up in range(0, 120, 10):
        hands.visitor.move(IN_VIEW - QPointF(0, up), finger=1)
    hands.visitor.lift(IN_VIEW - QPointF(0, 120), finger=1)
    hands.visitor.lift(LEFT)
    assert (hands.presses, int(hands.small.window.property("scrolls"))) == (1, 0)


def test_one_finger_can_still_scroll_and_presses_nothing(hands: Hands):
    hands.visitor.put_down(IN_VIEW)
    for up in range(0, 120, 10):
        hands.visitor.move(IN_VIEW - QPointF(0, up))
        QTest.qWait(5)
    hands.visitor.lift(IN_VIEW - QPointF(0, 120))
    assert int(hands.small.window.property("scrolls")) > 0
    assert hands.presses == 0


@pytest.mark.parametrize(("for_ms", "presses", "cancels"), [(400, 0, 1), (600, 1, 0)])
def test_a_press_must_be_held_long_enough(slow_hands: Hands, for_ms: int, presses: int, cancels: int):
    slow_hands.visitor.put_down(LEFT)
    slow_hands.clock.put_forward(for_ms)
    slow_hands.visitor.lift(LEFT)
    assert (slow_hands.presses, slow_hands.cancels) == (presses, cancels)


def test_a_mouse_must_be_held_as_well(slow_hands: Hands):
    slow_hands.click(RIGHT)
    assert (slow_hands.presses, slow_hands.cancels) == (0, 1)
    slow_hands.click(RIGHT, for_ms=600)
    assert (slow_hands.presses, slow_hands.cancels) == (1, 1)


def test_what_is_cancelled_rests_and_can_be_pressed_again(slow_hands: Hands):
    slow_hands.visitor.tap(LEFT)
    slow_hands.visitor.held_ms = 600
    slow_hands.visitor.tap(LEFT)
    assert slow_hands.presses == 1


def test_a_finger_that_slides_off_presses_nothing(hands: Hands):
    hands.visitor.slip = QPoint(0, 120)
    hands.visitor.tap(RIGHT)
    assert hands.presses == 0


def test_other_buttons_of_the_mouse_change_nothing(hands: Hands):
    point = RIGHT.toPoint()
    QTest.mousePress(hands.small.window, Qt.MouseButton.LeftButton, pos=point)
    QTest.mousePress(hands.small.window, Qt.MouseButton.RightButton, pos=point)
    QTest.mouseRelease(hands.small.window, Qt.MouseButton.RightButton, pos=point)
    assert hands.cancels == 0
    QTest.mouseRelease(hands.small.window, Qt.MouseButton.LeftButton, pos=point)
    assert hands.presses == 1


def test_a_touch_the_system_takes_away_presses_nothing_and_keeps_nobody_out(hands: Hands):
    hands.visitor.put_down(LEFT)
    device = next(one for one in reversed(QInputDevice.devices()) if isinstance(one, QPointingDevice))
    QCoreApplication.sendEvent(hands.small.window, QTouchEvent(QEvent.Type.TouchCancel, device))
    assert hands.cancels == 1
    hands.click(RIGHT)
    assert hands.presses == 1


def test_a_pen_comes_back_as_a_mouse(hands: Hands):
    pen = QTabletEvent(
        *(QEvent.Type.TabletPress, QPointingDevice.primaryPointingDevice(), RIGHT, RIGHT),
        *(1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
        *(Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
    )
    QCoreApplication.sendEvent(hands.small.window, pen)
    assert not pen.isAccepted()
