"""A whole visit with Up, Down, Select, Back and Home; no text is passed over and the focus is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.tour import Keypad, reach_by_keys, rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = [pytest.mark.window, pytest.mark.slow]


@pytest.fixture
def keypad(kiosk: OpenKiosk) -> Keypad:
    """Somebody who has begun a visit with Down."""
    keypad = Keypad(kiosk.walk)
    keypad.press(Qt.Key.Key_Down)
    kiosk.walk.expect_screen("home")
    return keypad


def list_targets(kiosk: OpenKiosk) -> set[str]:
    """Everything that is there to be touched, in view or not."""
    return {seen.name for seen in kiosk.visitor.look() if seen.is_target and seen.is_enabled}


def test_the_first_key_only_starts_and_the_first_control_has_the_focus(kiosk: OpenKiosk, keypad: Keypad):
    focused = keypad.focused()
    assert focused is not None
    assert focused.name == "Find help"


def test_a_page_is_read_to_its_end_in_easy_read(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Easy Read")
    keypad.choose(rows_of(kiosk.parts.read, "strategies")[0].title)
    keypad.choose(rows_of(kiosk.parts.read, "pages")[0].title)
    kiosk.walk.expect_screen("reader")
    seen_words: set[str] = set()
    for _ in range(200):
        look = kiosk.visitor.look()
        seen_words |= {seen.name for seen in look if not seen.shown.isEmpty()}
        focused = keypad.focused()
        if focused and focused.name == "Text and colours":
            break
        keypad.press(Qt.Key.Key_Down)
    spoken = {row.spoken for row in rows_of(kiosk.parts.reader, "rows")}
    assert spoken - seen_words == set()
    assert any(name.startswith("This page was checked on") for name in seen_words)


def test_back_returns_to_the_control_that_was_left(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Get in touch and more")
    keypad.choose("Hard words")
    last = rows_of(kiosk.parts.words, "words")[20].term
    keypad.go_to(last)
    kiosk.parts.visit.open("contact", "")
    kiosk.visitor.rest()
    keypad.press(Qt.Key.Key_Back)
    kiosk.walk.expect_screen("words")
    keypad.go_to(last)
    keypad.press(Qt.Key.Key_Escape)
    kiosk.walk.expect_screen("more")
    focused = keypad.focused()
    assert focused is not None
    assert focused.name == "Hard words"


def test_home_leaves_an_open_dialog_and_goes_home(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Read the plan")
    keypad.choose("Text and colours")
    keypad.press(Qt.Key.Key_HomePage)
    kiosk.walk.expect_screen("home")
    assert kiosk.visitor.find("Done") is None
    assert keypad.focused() is not None


def test_a_film_is_played_and_moved_on(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Watch the film")
    keypad.choose("Play")
    kiosk.visitor.expect(lambda: kiosk.parts.player.is_playing, "The film should play")
    keypad.choose("On 10 seconds")
    kiosk.visitor.expect(
        lambda: kiosk.parts.player.property("positionMs") > 9000, "The film should be further on"
    )
    keypad.choose("Pause", Qt.Key.Key_Up)


def test_the_number_of_a_service_is_found(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Find help")
    keypad.choose(rows_of(kiosk.parts.find_help, "topics")[0].title)
    keypad.choose(next(row.name for row in rows_of(kiosk.parts.services, "services") if row.phone))
    kiosk.walk.expect_screen("service")
    kiosk.visitor.see("Phone number: *")


def test_a_word_is_typed_on_the_screen_and_found(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Find help")
    keypad.choose("Type what you need")
    kiosk.walk.expect_screen("search")
    for letter in "bus":
        keypad.choose(letter)
    keypad.choose("Hide keyboard")
    assert kiosk.parts.search.query == "bus"
    keypad.go_to(rows_of(kiosk.parts.search, "results")[0].title)


def test_the_size_of_words_is_changed_and_the_visit_ends(kiosk: OpenKiosk, keypad: Keypad):
    keypad.choose("Text and colours")
    keypad.choose("Large")
    assert kiosk.parts.preferences.textStep == "large"
    keypad.choose("Done", Qt.Key.Key_Up)
    focused = keypad.focused()
    assert focused is not None
    assert focused.name == "Text and colours"
    keypad.choose("Finished")
    kiosk.walk.expect_screen("attract")


def test_every_row_of_a_long_list_is_come_to_with_down_alone(kiosk: OpenKiosk, keypad: Keypad):
    kiosk.parts.visit.open("services", "")
    kiosk.visitor.rest()
    names = [row.name for row in rows_of(kiosk.parts.services, "services")]
    assert len(names) > 41
    assert set(names) - reach_by_keys(kiosk.walk) == set()


def test_every_row_is_come_to_with_up_alone(kiosk: OpenKiosk, keypad: Keypad):
    kiosk.parts.visit.open("words", "")
    kiosk.visitor.rest()
    terms = [row.term for row in rows_of(kiosk.parts.words, "words")]
    passed: list[str] = []
    for _ in range(20):
        keypad.press(Qt.Key.Key_PageDown)
    keypad.go_to("Up")
    for _ in range(3 * len(terms)):
        keypad.press(Qt.Key.Key_Up)
        focused = keypad.focused()
        if focused and focused.name in terms:
            passed.append(focused.name)
        if passed and passed[-1] == terms[0]:
            break
    assert list(dict.fromkeys(passed)) == terms[::-1]


def test_pages_named_in_the_words_are_opened_by_keys(kiosk: OpenKiosk, keypad: Keypad):
    kiosk.parts.visit.open("reader", "sendiass")
    kiosk.visitor.rest()
    linked = rows_of(kiosk.parts.reader, "linkedPages")
    assert linked
    keypad.choose(linked[0].title)
    kiosk.visitor.expect(
        lambda: kiosk.parts.reader.property("pageId") == linked[0].page_id, "The page should open"
    )
    focused = keypad.focused()
    assert focused is not None
    assert focused.is_in_view
