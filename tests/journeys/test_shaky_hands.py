"""Hands that shake, slip, touch twice, rest on the glass or hold on: the visit goes as they mean it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.tour import rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

SLIPS = [QPoint(0, 25), QPoint(25, 0), QPoint(0, -25), QPoint(-25, 0), QPoint(17, 17)]


def find_position(kiosk: OpenKiosk) -> dict[str, float]:
    """Where the headings of a page stand."""
    return {seen.name: seen.box.y() for seen in kiosk.visitor.look() if seen.name}


def visit_everything(kiosk: OpenKiosk) -> None:
    """Start, find help, ring somebody, read a page, watch a film, search, choose larger words, finish."""
    walk = kiosk.walk
    walk.go("Touch the screen to start", "home")
    walk.go("Find help", "findHelp")
    walk.go(rows_of(kiosk.parts.find_help, "topics")[0].title, "services")
    walk.go(rows_of(kiosk.parts.services, "services")[0].name, "service")
    walk.go("Back", "services")
    walk.go("Home", "home")
    walk.go("Easy Read", "read")
    walk.go("How support works", "read")
    walk.go(rows_of(kiosk.parts.read, "pages")[0].title, "reader")
    walk.go("Next page: *", "reader")
    walk.go("Home", "home")
    walk.go("Watch the film", "player")
    for name in ("Play", "Pause", "Words of the film", "Back to the film"):
        walk.visitor.touch(name)
    walk.go("Home", "home")
    walk.visitor.touch("Text and colours")
    walk.visitor.touch("Giant")
    walk.visitor.touch("Done")
    walk.go("Finished", "attract")


@pytest.mark.parametrize("slip", SLIPS)
def test_a_whole_visit_goes_well_when_every_tap_slips(kiosk: OpenKiosk, slip: QPoint):
    kiosk.visitor.slip = slip
    visit_everything(kiosk)


def test_a_whole_visit_goes_well_when_every_tap_comes_twice(kiosk: OpenKiosk):
    kiosk.visitor.taps = 2
    visit_everything(kiosk)


def test_a_whole_visit_goes_well_when_everything_must_be_held(kiosk: OpenKiosk):
    kiosk.visitor.held_ms = 600
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.preferences.chooseHold(500)
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Type what you need", "search")
    for letter in "sen":
        kiosk.visitor.touch(letter)
    assert str(kiosk.parts.search.query) == "sen"
    kiosk.walk.go("Finished", "attract")


def test_a_whole_visit_goes_well_with_a_palm_on_the_glass(home: OpenKiosk):
    palm = QPointF(home.window.width() / 2, 3)
    home.visitor.put_down(palm, finger=5)
    home.walk.go("Find help", "findHelp")
    home.visitor.lift(palm, finger=5)
    home.walk.go("Home", "home")


def test_a_tap_that_comes_twice_starts_the_visit_and_presses_nothing_on_home(kiosk: OpenKiosk):
    home_card = QPointF(kiosk.window.width() * 0.25, kiosk.window.height() * 0.3)
    kiosk.visitor.taps = 3
    kiosk.visitor.tap(home_card)
    kiosk.walk.expect_screen("home")


def test_a_second_finger_changes_nothing(home: OpenKiosk):
    first, second = (home.visitor.see(name).box.center() for name in ("Find help", "Finished"))
    home.visitor.put_down(first)
    home.visitor.put_down(second, finger=1)
    home.visitor.lift(second, finger=1)
    home.visitor.rest()
    home.walk.expect_screen("home")
    home.visitor.lift(first)
    home.walk.expect_screen("findHelp")


def test_pinching_a_page_changes_nothing(home: OpenKiosk):
    home.parts.visit.open("reader", "priority-3-inclusive-places")
    home.visitor.rest()
    before = find_position(home)
    middle = QPointF(home.window.width() / 2, home.window.height() / 2)
    for finger in (0, 1):
        home.visitor.put_down(middle + QPointF(0, 40 * finger), finger=finger)
    for finger in (0, 1):
        home.visitor.lift(middle + QPointF(0, 40 * finger), finger=finger)
    home.visitor.rest()
    assert find_position(home) == before
    home.walk.expect_screen("reader")


@pytest.mark.parametrize(("for_ms", "screen"), [(200, "home"), (600, "findHelp")])
def test_with_hold_to_press_only_a_long_press_acts(home: OpenKiosk, for_ms: int, screen: str):
    home.parts.preferences.chooseHold(500)
    home.visitor.held_ms = for_ms
    home.visitor.touch("Find help")
    home.walk.expect_screen(screen)


def test_a_very_long_press_is_still_one_press(home: OpenKiosk):
    home.visitor.held_ms = 30_000
    home.visitor.touch("Find help")
    home.walk.expect_screen("findHelp")


@pytest.mark.parametrize("is_mouse", [True, False])
def test_a_press_let_go_outside_does_nothing(home: OpenKiosk, is_mouse: bool):
    inside, outside = home.visitor.see("Finished").box.center(), QPointF(20, 20)
    if is_mouse:
        button = Qt.MouseButton.LeftButton
        QTest.mousePress(home.window, button, pos=inside.toPoint())
        QTest.mouseMove(home.window, outside.toPoint())
        QTest.mouseRelease(home.window, button, pos=outside.toPoint())
    else:
        home.visitor.put_down(inside)
        home.visitor.move(outside)
        home.visitor.lift(outside)
    home.visitor.rest()
    home.walk.expect_screen("home")


def test_nothing_acts_before_the_finger_is_lifted(home: OpenKiosk):
    for name in ("Find help", "Finished", "Text and colours"):
        place = home.visitor.see(name).box.center()
        home.visitor.put_down(place)
        home.visitor.rest()
        home.walk.expect_screen("home")
        home.visitor.move(QPointF(5, 5))
        home.visitor.lift(QPointF(5, 5))


def type_letters(kiosk: OpenKiosk, letters: str, between_ms: int) -> str:
    """Type on the keyboard of the screen; return what stands in the field."""
    boxes = {letter: kiosk.visitor.see(letter).box.center() for letter in set(letters)}
    for letter in letters:
        kiosk.walk.clock.put_forward(between_ms)
        kiosk.visitor.put_down(boxes[letter])
        kiosk.visitor.lift(boxes[letter])
    kiosk.visitor.rest()
    return str(kiosk.parts.search.query)


@pytest.mark.parametrize(
    ("letters", "between_ms", "typed"),
    [("abcbadefed", 0, "abcbadefed"), ("aab", 0, "ab"), ("aab", 400, "aab"), ("aaaa", 100, "a")],
)
def test_typing_fast_loses_only_what_comes_twice(home: OpenKiosk, letters: str, between_ms: int, typed: str):
    home.parts.visit.open("search", "")
    home.visitor.see("a")
    home.visitor.rest()
    assert type_letters(home, letters, between_ms) == typed


def test_what_is_left_out_is_a_sign_of_life_all_the_same(home: OpenKiosk):
    place = home.visitor.see("Find help").box.center()
    home.parts.preferences.chooseHold(2000)
    home.walk.clock.put_forward(119_000)
    home.visitor.tap(place)
    home.walk.clock.put_forward(100_000)
    home.parts.visit.check_time()
    home.visitor.rest()
    assert home.visitor.find("Are you still there?") is None


@pytest.mark.parametrize("hold_ms", [0, 2000])
def test_any_touch_answers_the_question_and_presses_nothing_under_it(home: OpenKiosk, hold_ms: int):
    home.parts.preferences.chooseHold(hold_ms)
    place = home.visitor.see("Find help").box.center()
    home.walk.clock.put_forward(121_000)
    home.parts.visit.check_time()
    home.visitor.see("Are you still there?")
    home.visitor.taps = 2
    home.visitor.tap(QPointF(place.x(), 3))
    assert home.visitor.find("Are you still there?") is None
    home.walk.expect_screen("home")
