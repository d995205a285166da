"""The visitor finds things by name, touches only what can be touched, and says what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

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
