"""Narrowing a list by touch: counts before each choice, no dead ends, and everything can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app import open_kiosk
from kiosk.machine import Settings
from kiosk.tour import Keypad, rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

TOPIC = "Health"


def open_topic(kiosk: OpenKiosk, title: str = TOPIC) -> None:
    """From Home to the list of a topic."""
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go(title, "services")


def open_page(kiosk: OpenKiosk, kind: str) -> None:
    """From a list to the choices of one kind."""
    kiosk.walk.go("Make the list shorter", "narrow")
    kiosk.walk.go(kind, "choose")


def total(kiosk: OpenKiosk) -> int:
    """How many services the list has."""
    return int(kiosk.parts.services.property("total"))


def test_a_choice_leaves_as_many_as_it_said_and_leads_to_the_list(home: OpenKiosk):
    open_topic(home)
    open_page(home, "Where")
    home.visitor.see("Services for the whole county and the whole UK stay in the list.")
    said = home.visitor.see("Tamworth").description
    home.walk.go("Tamworth", "services")
    assert said == f"{total(home)} services"
    home.visitor.see(f"Showing {total(home)} services that fit")
    home.walk.go("Back", "findHelp")


def test_choices_stay_for_the_next_topic_and_are_cleared_by_one_touch(home: OpenKiosk):
    open_topic(home)
    before = total(home)
    open_page(home, "Where")
    home.walk.go("Tamworth", "services")
    home.walk.go("Back", "findHelp")
    home.visitor.see("Tamworth")
    home.walk.go(TOPIC, "services")
    home.visitor.touch("Clear all")
    home.walk.expect_list()
    home.visitor.rest()
    assert total(home) == before
    assert home.visitor.find("Tamworth") is None


def test_one_thing_is_taken_away_by_touching_it(home: OpenKiosk):
    open_topic(home)
    home.walk.go("Make the list shorter", "narrow")
    home.visitor.touch("Free")
    home.visitor.touch("I can go myself")
    home.walk.go("Show *", "services")
    home.visitor.touch("Free")
    home.walk.expect_list()
    assert [row.kind for row in rows_of(home.parts.services, "chosen")] == ["selfReferral"]


def test_what_leads_nowhere_can_be_seen_but_not_touched(home: OpenKiosk):
    open_topic(home)
    open_page(home, "When it is open")
    for row in rows_of(home.parts.services, "choices"):
        assert row.can_choose is (row.count > 0)
    home.walk.go("Back", "narrow")
    access = next(seen for seen in home.visitor.look() if seen.name == "Access")
    assert not access.is_enabled
    assert "No service here says this yet" in access.description


def test_no_way_through_the_choices_ends_in_an_empty_list(home: OpenKiosk):
    open_topic(home)
    services = home.parts.services
    for page in ("need", "age", "area", "open"):
        home.parts.visit.open("choose", page)
        home.walk.expect_list()
        fewest = min(
            (row for row in rows_of(services, "choices") if row.can_choose), key=lambda row: row.count
        )
        services.choose(fewest.kind, fewest.choice_id)
        home.walk.expect_list()
        assert 0 < total(home) == fewest.count
    home.walk.go("Home", "home")
    home.walk.go("Find help", "findHelp")
    counts = {row.title: row.service_count for row in rows_of(home.parts.find_help, "topics")}
    offered = {seen.name for seen in home.visitor.look() if seen.is_target and seen.is_enabled}
    assert counts.keys() & offered == {title for title, count in counts.items() if count}


def test_choices_are_forgotten_with_the_visit(home: OpenKiosk):
    open_topic(home)
    open_page(home, "Need")
    home.walk.go("Hearing", "services")
    home.visitor.see("Hearing")
    home.visitor.touch("Finished")
    home.walk.go("Touch the screen to start", "home")
    open_topic(home)
    assert home.visitor.find("Hearing") is None
    assert rows_of(home.parts.services, "chosen") == ()


def test_a_switch_keeps_the_focus_when_it_is_turned_on(home: OpenKiosk):
    open_topic(home)
    home.walk.go("Make the list shorter", "narrow")
    keypad = Keypad(home.walk)
    keypad.choose("Free")
    home.walk.expect_list()
    focused = keypad.focused()
    assert focused is not None
    assert (focused.name, focused.is_checked) == ("Free", True)


def test_keys_stay_among_the_choices_when_one_is_taken_away(home: OpenKiosk):
    open_topic(home)
    home.parts.services.choose("free", "on")
    home.parts.services.choose("selfReferral", "on")
    keypad = Keypad(home.walk)
    keypad.choose("I can go myself")
    home.walk.expect_list()
    focused = keypad.focused()
    assert focused is not None
    assert focused.name in ("Free", "Clear all")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("SW1A 1AA", "We do not know that postcode. Is it typed right, and in or near Staffordshire?"),
        ("hello", "That does not look like a postcode. Try just its beginning, such as ST16."),
        ("B11", "B11 is outside Staffordshire. You can still see what is nearest."),
    ],
)
def test_a_postcode_that_is_no_help_gets_a_kind_sentence(home: OpenKiosk, typed: str, sentence: str):
    home.walk.go("Find help", "findHelp")
    home.walk.go("Near me", "near")
    for character in typed:
        QTest.keyClick(home.window, Qt.Key(ord(character.upper())))
    home.visitor.see(sentence)


def test_distances_are_from_the_kiosk_where_its_postcode_is_set(kiosk: OpenKiosk, bundle_dir):
    running = open_kiosk(bundle_dir, Settings(kiosk_postcode="st16 2dh"), windowed=True, size=(1280, 800))
    assert running.view_model is not None
    services = running.view_model.parts.services
    running.view_model.parts.visit.start()
    running.view_model.parts.visit.open("services", "health")
    kiosk.visitor.expect(lambda: not services.is_waiting, "The list should be there")
    assert services.isNearKiosk
    assert rows_of(services, "services")[0].miles
    running.close()
