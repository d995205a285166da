"""Long lists go to their very end and back with Down and Up alone, and taps survive a shaky finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from kiosk.tour import rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = [pytest.mark.window, pytest.mark.slow]


def scroll(kiosk: OpenKiosk, button: str) -> None:
    """Touch Down or Up until it has nothing more to do."""
    for _ in range(80):
        if kiosk.visitor.find(button, is_target=True) is None:
            return
        kiosk.visitor.touch(button)
    pytest.fail(f"“{button}” never came to an end")


def test_the_list_of_words_goes_to_its_end_and_back(home: OpenKiosk):
    home.parts.visit.open("words", "")
    home.visitor.rest()
    words = rows_of(home.parts.words, "words")
    scroll(home, "Down")
    assert home.visitor.see(words[-1].term).is_in_view
    scroll(home, "Up")
    assert home.visitor.see(words[0].term).is_in_view


def test_the_longest_list_of_services_goes_to_its_end(home: OpenKiosk):
    topics = rows_of(home.parts.find_help, "topics")
    home.parts.visit.open("services", max(topics, key=lambda row: row.service_count).topic_id)
    home.visitor.rest()
    scroll(home, "Down")
    assert home.visitor.see(rows_of(home.parts.services, "services")[-1].name).is_in_view


def test_down_moves_a_screen_after_another_was_left_as_far_down(home: OpenKiosk):
    home.parts.preferences.chooseTextStep("giant")
    for screen, first in (("home", "Find help"), ("more", "My list")):
        home.parts.visit.open(screen, "")
        home.visitor.rest()
        before = home.visitor.see(first).box.y()
        home.visitor.touch("Down")
        assert home.visitor.see(first).box.y() < before


@pytest.mark.parametrize("slip_mm", [0, 4, 8])
def test_a_finger_that_slips_still_taps(home: OpenKiosk, slip_mm: int):
    box = home.visitor.see("Find help").box
    start = QPointF(box.center()).toPoint()
    end = (QPointF(start) + QPointF(0, slip_mm * home.px_per_mm)).toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(home.window, finger, False).press(0, start, home.window).commit()
    QTest.touchEvent(home.window, finger, False).move(0, end, home.window).commit()
    QTest.touchEvent(home.window, finger, False).release(0, end, home.window).commit()
    home.walk.expect_screen("findHelp")


def test_a_finger_that_slides_off_presses_nothing(home: OpenKiosk):
    box = home.visitor.see("Finished").box
    finger = QTest.createTouchDevice()
    start, end = box.center().toPoint(), QPointF(box.center().x(), 10).toPoint()
    QTest.touchEvent(home.window, finger, False).press(0, start, home.window).commit()
    QTest.touchEvent(home.window, finger, False).move(0, end, home.window).commit()
    QTest.touchEvent(home.window, finger, False).release(0, end, home.window).commit()
    home.visitor.rest()
    home.walk.expect_screen("home")


def test_a_screen_that_goes_while_it_scrolls_takes_nothing_with_it(home: OpenKiosk):
    for screen in ("about", "contact", "about"):
        home.parts.visit.open(screen, "")
        home.visitor.touch("Down")
        home.parts.visit.home()
        QTest.qWait(50)
    home.parts.visit.open("about", "")
    home.visitor.touch("Down")
    assert home.visitor.find("Up", is_target=True)
