"""Finding help in a real window: three taps to a number, lists that keep what was chosen, and typing."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.tour import rows_of
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, WIDE, OpenKiosk, OpenShipped

pytestmark = [pytest.mark.window, pytest.mark.slow]

TOPIC = "Health"


def open_topic(kiosk: OpenKiosk, title: str = TOPIC) -> None:
    """From Home to the list of a topic."""
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go(title, "services")


def open_search(kiosk: OpenKiosk) -> None:
    """From Home to the search."""
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Type what you need", "search")


def count_services(kiosk: OpenKiosk) -> int:
    """How many services the list has."""
    return int(kiosk.parts.services.property("total"))


def type_on_glass(kiosk: OpenKiosk, text: str) -> None:
    """Touch a key for every letter, and wait for the answer."""
    for letter in text:
        kiosk.visitor.touch("Space" if letter == " " else letter)
    wait_for_answer(kiosk, text)


def wait_for_answer(kiosk: OpenKiosk, text: str) -> None:
    """Wait until what is typed has been looked for."""
    search = kiosk.parts.search
    kiosk.visitor.expect(lambda: search.answeredQuery == text, f"“{text}” should be looked for")
    kiosk.visitor.rest()


def millimetres(kiosk: OpenKiosk, box: QRectF) -> tuple[float, float]:
    """How wide and high something is on the glass."""
    return box.width() / kiosk.px_per_mm, box.height() / kiosk.px_per_mm


def find_keys(kiosk: OpenKiosk) -> list[QRectF]:
    """Where the keys are."""
    names = {
        *string.ascii_lowercase,
        "apostrophe",
        "hyphen",
        "Delete",
        "123, numbers",
        "Space",
        "Hide keyboard",
    }
    return [seen.box for seen in kiosk.visitor.look() if seen.name in names and seen.is_target]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_phone_number_is_three_taps_after_the_first_touch(open_shipped: OpenShipped, size: tuple[int, int]):
    kiosk = open_shipped(size)
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Emergency and crisis", "services")
    kiosk.walk.go(rows_of(kiosk.parts.services, "services")[0].name, "service")
    number = kiosk.visitor.see("Phone number: *")
    assert number.is_in_view
    assert number.box.height() > kiosk.px_per_mm * 15


def test_every_topic_is_offered_with_help_in_a_crisis_first(home: OpenKiosk):
    home.walk.go("Find help", "findHelp")
    names = [seen.name for seen in home.visitor.look() if seen.is_target]
    topics = [
        row.title for model in ("crisisTopics", "topics") for row in rows_of(home.parts.find_help, model)
    ]
    assert [name for name in names if name in topics] == topics


def test_coming_back_from_a_service_finds_the_list_where_it_was(home: OpenKiosk):
    open_topic(home, "Family hubs and libraries")
    name = rows_of(home.parts.services, "services")[7].name
    home.walk.go(name, "service")
    home.walk.go("Back", "services")
    assert home.visitor.see(name).is_in_view


def test_results_come_while_typing_and_one_opens(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "autism")
    assert home.visitor.see("Services").is_in_view
    first = rows_of(home.parts.search, "results")[0]
    home.walk.go(first.title, "service")
    assert home.parts.service.name == first.title


def test_what_was_found_is_still_there_on_the_way_back(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "school")
    home.visitor.touch("Hide keyboard")
    home.walk.go(rows_of(home.parts.search, "results")[0].title, "service")
    home.walk.go("Back", "search")
    assert home.parts.search.query == "school"
    assert home.visitor.find("Show keyboard") is not None


def test_real_keys_type_too_and_enter_puts_the_keyboard_away(home: OpenKiosk):
    open_search(home)
    for letter in "sight":
        QTest.keyClick(home.window, Qt.Key(ord(letter.upper())))
    wait_for_answer(home, "sight")
    QTest.keyClick(home.window, Qt.Key.Key_Return)
    home.visitor.see("Show keyboard")


def test_delete_takes_a_letter_and_clear_takes_all(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "ab")
    home.visitor.touch("Delete")
    wait_for_answer(home, "a")
    home.visitor.touch("Clear")
    assert home.parts.search.query == ""
    home.visitor.see("Type, or touch one of these:")


def test_picking_works_as_well_as_typing(home: OpenKiosk):
    open_search(home)
    suggestion = rows_of(home.parts.search, "suggestions")[0].text
    home.visitor.touch(suggestion)
    wait_for_answer(home, suggestion)
    assert rows_of(home.parts.search, "results")


def test_numbers_and_the_other_order_of_letters_are_one_key_away(home: OpenKiosk):
    open_search(home)
    home.visitor.touch("123, numbers")
    home.visitor.touch("7")
    home.visitor.touch("abc, letters")
    home.visitor.touch("QWERTY")
    keys = [seen.name for seen in home.visitor.look() if len(seen.name) == 1 and seen.is_target]
    assert "".join(keys).startswith("qwertyuiop")
    wait_for_answer(home, "7")


def test_finding_nothing_says_what_to_do_next(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "zzzz")
    home.visitor.see("Sorry, nothing was found for “zzzz”.")
    home.walk.go("Choose a topic", "findHelp")


def test_finding_nothing_leads_to_somebody_to_ring(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "zzzz")
    home.visitor.touch("Hide keyboard")
    home.walk.go(f"Talk to a person: ring {home.parts.search.firstContactPhone}", "service")
    assert home.parts.service.name == home.parts.search.firstContactName


def test_a_guess_is_said_and_what_was_typed_is_one_touch_away(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "autisum")
    home.visitor.see("Showing autism.")
    home.visitor.touch("Hide keyboard")
    home.visitor.touch("Search for “autisum” instead")
    home.visitor.see("Sorry, nothing was found for “autisum”.")


def test_a_hard_word_that_was_found_opens_its_explanation(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "senco")
    home.visitor.touch("Hide keyboard")
    home.visitor.touch(next(row.title for row in rows_of(home.parts.search, "results") if row.kind == "term"))
    home.visitor.touch("Close")
    assert home.parts.search.query == "senco"


def test_nothing_typed_is_left_for_the_next_visitor(home: OpenKiosk):
    open_search(home)
    type_on_glass(home, "abc")
    home.visitor.touch("Finished")
    assert home.parts.search.query == ""
    assert not rows_of(home.parts.search, "results")
    home.walk.go("Touch the screen to start", "home")
    open_search(home)
    home.visitor.see("Type, or touch one of these:")


def test_nothing_typed_can_be_copied(home: OpenKiosk):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    open_search(home)
    type_on_glass(home, "abc")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        QTest.keyClick(home.window, key, Qt.KeyboardModifier.ControlModifier)
    assert (clipboard.text(), home.parts.search.query) == ("before", "abc")


@pytest.mark.parametrize("size", [LANDSCAPE, WIDE, PORTRAIT])
@pytest.mark.parametrize("text_step", ["standard", "giant"])
def test_keys_are_large_and_apart_and_leave_room(
    open_shipped: OpenShipped, size: tuple[int, int], text_step: str
):
    kiosk = open_shipped(size)
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.preferences.chooseTextStep(text_step)
    open_search(kiosk)
    keys = find_keys(kiosk)
    assert len(keys) == len(string.ascii_lowercase) + 6
    assert min(min(millimetres(kiosk, key)) for key in keys) > 19.9
    grown = [key.adjusted(0, 0, 2.9 * kiosk.px_per_mm, 2.9 * kiosk.px_per_mm) for key in keys]
    assert not any(box.intersects(key) for box in grown for key in keys if key.topLeft() != box.topLeft())
    field = next(seen for seen in kiosk.visitor.look() if seen.name == "Type what you need")
    room = min(key.top() for key in keys) - field.box.bottom()
    assert room > 0.35 * (max(key.bottom() for key in keys) - field.box.top())
