"""A whole visit with one switch, and with two: found without being told how, and nothing else is needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.tour import Keypad, Switch, describe_view_models, list_remains, rows_of, wait_until
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

QUESTION = "How would you like to move around?"


@pytest.fixture
def switch(kiosk: OpenKiosk) -> Switch:
    """Somebody with one switch, who has said so."""
    switch = Switch(kiosk.walk)
    switch.press()
    kiosk.visitor.see(QUESTION)
    switch.choose("One switch")
    kiosk.walk.expect_screen("home")
    assert wait_until(lambda: kiosk.parts.scan.is_running)
    return switch


def wait_quietly(kiosk: OpenKiosk, seconds: int) -> None:
    """Let time pass in small pieces."""
    for _ in range(seconds):
        kiosk.walk.clock.put_forward(1000)
        kiosk.parts.scan.check_time()
        kiosk.parts.visit.check_time()


def test_a_page_is_read_with_one_switch(kiosk: OpenKiosk, switch: Switch):
    assert kiosk.visitor.find(QUESTION) is None
    switch.choose("Read the plan")
    switch.choose(rows_of(kiosk.parts.read, "strategies")[0].title)
    switch.choose(rows_of(kiosk.parts.read, "pages")[0].title)
    kiosk.walk.expect_screen("reader")
    before = rows_of(kiosk.parts.reader, "rows")[1].spoken
    assert not kiosk.visitor.see(before).shown.isEmpty()
    for _ in range(3):
        switch.choose("Down")
    assert kiosk.visitor.see(before).shown.isEmpty()
    switch.choose("Text and colours")
    switch.choose("Giant")
    assert kiosk.parts.preferences.textStep == "giant"
    switch.choose("Done")
    switch.choose("Finished")
    kiosk.walk.expect_screen("attract")
    assert list_remains(kiosk.walk.at_rest, describe_view_models(kiosk.walk.kiosk)) == []


def test_a_word_is_typed_with_one_switch(kiosk: OpenKiosk, switch: Switch):
    switch.choose("Find help")
    switch.choose("Type what you need")
    for letter in "bus":
        switch.choose(letter)
    assert kiosk.parts.search.query == "bus"


def test_two_switches_move_and_choose(kiosk: OpenKiosk):
    switch = Switch(kiosk.walk, moving=Qt.Key.Key_Space)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    kiosk.visitor.see(QUESTION)
    Switch(kiosk.walk).choose("Two switches")
    switch.choose("Get in touch and more")
    switch.choose("Hard words")
    switch.choose("Back")
    kiosk.walk.expect_screen("more")
    wait_quietly(kiosk, 130)
    assert kiosk.parts.visit.is_asking
    switch.press(Qt.Key.Key_Space)
    assert not kiosk.parts.visit.is_asking
    switch.choose("Finished")
    kiosk.walk.expect_screen("attract")


def test_scanning_holds_the_clock_until_it_rests_and_a_press_wakes_it(kiosk: OpenKiosk, switch: Switch):
    wait_quietly(kiosk, 50)
    assert kiosk.parts.scan.is_running
    wait_quietly(kiosk, 30)
    assert not kiosk.parts.scan.is_running
    assert not kiosk.parts.visit.is_asking
    wait_quietly(kiosk, 125)
    kiosk.visitor.see("Are you still there?")
    switch.press()
    assert kiosk.visitor.find("Are you still there?") is None
    assert kiosk.parts.scan.is_running


def test_an_arrow_instead_leaves_the_question_to_the_keys(kiosk: OpenKiosk):
    keypad = Keypad(kiosk.walk)
    keypad.press(Qt.Key.Key_Return)
    kiosk.visitor.see(QUESTION)
    keypad.press(Qt.Key.Key_Down)
    assert not kiosk.parts.scan.is_running
    keypad.choose("Keys or touch")
    assert kiosk.visitor.find(QUESTION) is None
    focused = keypad.focused()
    assert focused is not None
    assert focused.name == "Find help"


def test_a_switch_pressed_by_who_came_by_touch_opens_the_question(home: OpenKiosk):
    Switch(home.walk).press()
    home.visitor.see(QUESTION)
    home.visitor.touch("Keys or touch")
    assert home.visitor.find(QUESTION) is None
    assert not home.window.property("showsFocus")


def test_a_switch_that_must_be_held_is_held(kiosk: OpenKiosk, switch: Switch):
    kiosk.parts.preferences.chooseHold(500)
    kiosk.walk.clock.put_forward(400)
    QTest.keyPress(kiosk.window, Qt.Key.Key_Return)
    kiosk.parts.scan.check_time()
    assert kiosk.parts.visit.route.screen == "home"
    kiosk.walk.clock.put_forward(600)
    kiosk.parts.scan.check_time()
    QTest.keyRelease(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.parts.visit.route.screen != "home"


def test_the_speed_is_found_and_used(kiosk: OpenKiosk, switch: Switch):
    switch.choose("Text and colours")
    for _ in range(6):
        if kiosk.visitor.see("More ways to use this screen").is_in_view:
            break
        switch.choose("Down")
    switch.choose("More ways to use this screen")
    while not (found := kiosk.visitor.find("Find my speed")) or not found.is_in_view:
        switch.choose("Down")
    switch.choose("Find my speed")
    switch.choose("Start")
    for _ in range(5):
        kiosk.walk.clock.put_forward(3100)
        kiosk.parts.speed.check_time()
        kiosk.walk.clock.put_forward(600)
        QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.parts.speed.property("phase") == "done"
    assert 900 < kiosk.parts.preferences.chosen.scan_step_ms < 1900
    switch.choose("Close")
    kiosk.visitor.see("Slower")
