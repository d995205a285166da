"""Nobody there: a kind question, then everything forgotten. Somebody there: nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.tour import describe_view_models, list_remains, rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

QUESTION = "Are you still there?"


def wait_quietly(kiosk: OpenKiosk, seconds: int) -> None:
    """Let time pass in which nobody touches anything."""
    kiosk.walk.clock.put_forward(seconds * 1000)
    kiosk.parts.visit.check_time()
    kiosk.visitor.rest()


@pytest.fixture
def asked(home: OpenKiosk) -> OpenKiosk:
    """The kiosk on the list of plans, asking whether anybody is there."""
    home.walk.go("Read the plan", "read")
    wait_quietly(home, 121)
    home.visitor.see(QUESTION)
    return home


def test_the_question_says_how_many_seconds_are_left(asked: OpenKiosk):
    before = asked.visitor.see("The screen starts again in *").name
    wait_quietly(asked, 10)
    assert asked.visitor.see("The screen starts again in *").name != before


def test_staying_keeps_the_visit_and_presses_nothing_under_the_question(asked: OpenKiosk):
    asked.visitor.touch("I am still here")
    assert asked.visitor.find(QUESTION) is None
    asked.walk.expect_screen("read")


def test_a_touch_anywhere_stays_and_presses_nothing_under_it(asked: OpenKiosk):
    asked.visitor.tap(QPointF(asked.window.width() / 4, asked.window.height() * 0.8))
    assert asked.visitor.find(QUESTION) is None
    asked.walk.expect_screen("read")


def test_any_key_stays(asked: OpenKiosk):
    QTest.keyClick(asked.window, Qt.Key.Key_A)
    asked.visitor.expect(lambda: asked.visitor.find(QUESTION) is None, "The question should go")
    asked.walk.expect_screen("read")


def test_saying_that_one_has_finished_ends_the_visit(asked: OpenKiosk):
    asked.visitor.touch("I have finished")
    asked.walk.expect_screen("attract")


def test_nothing_behind_the_question_can_be_touched(asked: OpenKiosk):
    targets = [seen.name for seen in asked.visitor.look() if seen.is_target and seen.is_enabled]
    assert targets == ["I am still here", "I have finished", "I need more time"]


def test_the_question_takes_the_focus(asked: OpenKiosk):
    assert asked.visitor.see("I am still here").is_focused


def test_no_answer_ends_the_visit(asked: OpenKiosk):
    wait_quietly(asked, 61)
    asked.walk.expect_screen("attract")
    assert list_remains(asked.walk.at_rest, describe_view_models(asked.walk.kiosk)) == []


def test_the_question_comes_over_an_open_panel_and_leaves_it_open(home: OpenKiosk):
    home.visitor.touch("Text and colours")
    wait_quietly(home, 121)
    home.visitor.touch("I am still here")
    assert home.visitor.see("Done").is_enabled


def test_an_open_panel_is_closed_for_the_next_visitor(home: OpenKiosk):
    home.visitor.touch("Text and colours")
    wait_quietly(home, 121)
    wait_quietly(home, 61)
    home.walk.go("Touch the screen to start", "home")
    assert home.visitor.find("Done") is None


def test_an_open_explanation_is_closed_for_the_next_visitor(home: OpenKiosk):
    home.walk.go("Get in touch and more", "more")
    home.walk.go("Hard words", "words")
    home.visitor.touch(rows_of(home.parts.words, "words")[0].term)
    home.visitor.see("Close")
    wait_quietly(home, 121)
    wait_quietly(home, 61)
    home.walk.go("Touch the screen to start", "home")
    assert home.visitor.find("Close") is None


def test_a_film_is_not_interrupted(home: OpenKiosk):
    home.walk.go("Watch the film", "player")
    home.visitor.touch("Play")
    home.visitor.expect(lambda: home.parts.player.is_playing, "The film should play")
    wait_quietly(home, 600)
    assert home.visitor.find(QUESTION) is None
    home.visitor.touch("Pause")
    home.visitor.see("Play")
    wait_quietly(home, 121)
    assert home.visitor.find(QUESTION) is not None
