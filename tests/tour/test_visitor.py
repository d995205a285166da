"""The visitor finds things by name, touches only what can be touched, and says what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF

from kiosk.tour import LostError, Visitor
from tests.tour.small_windows import LONG, SmallWindow

pytestmark = pytest.mark.window


def test_a_touch_presses_what_has_the_name(qapp):
    small = SmallWindow('Press { text: "Play" }')
    Visitor(small.window).touch("Play")
    assert small.presses == 1


def test_a_name_may_be_given_by_its_beginning(qapp):
    small = SmallWindow('Press { text: "Next page: What SEND means" }')
    assert Visitor(small.window).see("Next page: *").name == "Next page: What SEND means"


@pytest.mark.parametrize(
    "inside",
    [
        'Press { text: "Play"; enabled: false }',
        'Press { text: "Play"; visible: false }',
        'Press { text: "Play"; opacity: 0 }',
        'Press { text: "Play"; Accessible.ignored: true }',
        'Text { text: "Play"; Accessible.role: Accessible.StaticText; Accessible.name: text }',
    ],
)
def test_what_cannot_be_touched_is_not_a_target(qapp, inside: str):
    small = SmallWindow(inside)
    assert Visitor(small.window).find("Play", is_target=True) is None


def test_what_is_missing_is_told_with_what_there_is(qapp):
    small = SmallWindow('Press { text: "Play" }')
    with pytest.raises(LostError, match=r"no “Stop”\. There is: Play"):
        Visitor(small.window).see("Stop", patience_s=0.05)


def test_what_is_further_down_is_scrolled_to_and_back(qapp):
    small = SmallWindow(LONG)
    visitor = Visitor(small.window)
    assert not visitor.see("Last").is_in_view
    assert visitor.reach("Last").is_in_view
    assert not visitor.see("First").is_in_view
    assert visitor.reach("First").is_in_view


def test_what_nothing_scrolls_to_does_not_come_into_view(qapp):
    small = SmallWindow('Press { text: "Play"; x: 900 }')
    with pytest.raises(LostError, match="does not come into view"):
        Visitor(small.window).touch("Play")


def test_what_is_cut_off_by_its_view_is_not_in_view(qapp):
    small = SmallWindow('Item { clip: true; width: 50; height: 50; Press { text: "Play" } }')
    (seen,) = Visitor(small.window).look()
    assert (seen.box, seen.shown) == (QRectF(0, 0, 120, 60), QRectF(0, 0, 50, 50))
    assert not seen.is_in_view


def test_everything_that_is_told_of_a_control_is_seen(qapp):
    small = SmallWindow('Press { text: "Captions"; checkable: true; checked: true }')
    seen = Visitor(small.window).see("Captions")
    assert (seen.description, seen.is_checked, seen.is_enabled) == ("Says more", True, True)


def test_a_condition_that_does_not_come_to_be_is_told(qapp):
    small = SmallWindow('Press { text: "Play" }')
    with pytest.raises(LostError, match="The film should play"):
        Visitor(small.window).expect(lambda: False, "The film should play", patience_s=0.05)


def count_presses(
    inside: str, *, taps: int = 1, slip: QPoint | None = None, held_ms: int = 0
) -> tuple[int, int]:
    """Tap a button in its middle; say how often it was pressed, and how many milliseconds passed."""
    small, passed = SmallWindow(inside), []
    visitor = Visitor(small.window, passed.append)
    visitor.taps, visitor.slip, visitor.held_ms = taps, slip or QPoint(), held_ms
    visitor.touch("Play")
    return small.presses, sum(passed)


def test_hands_that_shake_slip_and_tap_more_than_once(qapp):
    play = 'Press { text: "Play" }'
    assert count_presses(play, taps=3)[0] == 3
    assert count_presses(play, slip=QPoint(0, 20))[0] == 1
    assert count_presses(play, slip=QPoint(0, 200))[0] == 0


def test_slow_hands_hold_and_time_passes_between_taps(qapp):
    play = 'Press { text: "Play" }'
    assert count_presses(play, held_ms=500)[1] - count_presses(play)[1] == 500
    assert count_presses(play)[1] > 300


def test_a_second_finger_leaves_the_first_where_it_is(qapp):
    small = SmallWindow('Press { text: "Play" } Press { text: "Stop"; x: 200 }')
    visitor = Visitor(small.window)
    play, stop = (visitor.see(name).box.center() for name in ("Play", "Stop"))
    visitor.put_down(play)
    visitor.put_down(stop, finger=1)
    visitor.move(stop + QPointF(1, 1), finger=1)
    visitor.lift(stop, finger=1)
    assert small.presses == 1
    visitor.lift(play)
    assert small.presses == 2
