"""A visit made only with what AT-SPI tells and does, from another process: no touch, no key, no look inside.

The client reads through libatspi, as Orca does; a D-Bus client of our own would show only that our two
programs understand each other.
"""

from __future__ import annotations

import pytest

from tests.assistive.outside import Listener, Thing, find_what_is_missing

pytestmark = [pytest.mark.window, pytest.mark.slow]

PRESSED = {"push button", "button", "radio button", "check box"}
NAMED = PRESSED | {
    "panel",
    "heading",
    "list",
    "tool bar",
    "dialog",
    "image",
    "slider",
    "text",
    "label",
    "alert",
}

# What a screen is called: the names to press on the way there from Home.
WAYS = {
    "What do you need help with?": ("Find help",),
    "Special schools": ("Find help", "Special schools"),
    "Carer's Allowance": ("Find help", "Money and benefits", "Carer's Allowance"),
    "What are you looking for?": ("Find help", "Type what you need"),
    "Easy Read: what would you like to read?": ("Easy Read",),
    "What would you like to read?": ("Read the plan",),
    "How support works": ("Read the plan", "How support works"),
    "Help at nursery, school or college": (
        "Read the plan",
        "How support works",
        "Help at nursery, school or college",
    ),
    "The new plan in pictures and sound": ("Watch the film",),
    "Get in touch and more": ("Get in touch and more",),
    "Get in touch": ("Get in touch and more", "Get in touch"),
    "Films": ("Get in touch and more", "All films"),
    "Hard words": ("Get in touch and more", "Hard words"),
    "About this screen": ("Get in touch and more", "About this screen"),
}


def find_stumbling_blocks(things: list[Thing]) -> list[str]:
    """Everything that has no name, or is there to be pressed and cannot be."""
    nameless = [f"a {thing.role} has no name" for thing in things if thing.role in NAMED and not thing.name]
    return nameless + [
        f"“{thing.name}” cannot be pressed"
        for thing in things
        if thing.role in PRESSED and "enabled" in thing.states and "Press" not in thing.actions
    ]


def test_every_screen_is_reached_read_and_left(home: Listener):
    for title, presses in WAYS.items():
        for name in presses:
            home.do(name)
        home.expect_screen(title)
        home.expect_announcement(title)
        assert find_stumbling_blocks(home.look()) == []
        home.do("Home")
        home.expect_screen("Hello. What would you like?")


def test_back_leads_to_where_one_came_from(home: Listener):
    home.do("Get in touch and more")
    home.do("About this screen")
    home.expect_screen("About this screen")
    home.do("Back")
    home.expect_screen("Get in touch and more")


def test_a_panel_takes_the_focus_and_closes_everything_else(home: Listener):
    home.do("Text and colours")
    home.expect(lambda: "Done" in home.focused(), "“Done” has not the focus")
    things = home.look()
    assert "Text and colours" in {thing.name for thing in things if thing.role == "dialog"}
    pressable = {thing.name for thing in things if thing.role in PRESSED and "enabled" in thing.states}
    assert {"Done", "Giant", "High contrast", "More space"} <= pressable
    assert not pressable & {"Find help", "Home", "Finished"}
    home.do("Done")
    home.expect(lambda: home.find("Giant") is None, "The panel is still open")


def test_a_choice_changes_its_state_and_is_announced(home: Listener):
    home.do("Text and colours")
    home.do("Giant")
    home.expect_announcement("Giant: chosen")
    assert "checked" in home.see("Giant").states
    assert "checked" not in home.see("Standard").states
    changes = [(heard.name, heard.is_on) for heard in home.heard if heard.kind.endswith(":checked")]
    assert ("Giant", True) in changes
    assert ("Standard", False) in changes


def test_another_edition_says_which_it_is_and_where_one_reads(home: Listener):
    for name in ("Read the plan", "How support works", "Help at nursery, school or college", "Easy Read"):
        home.do(name)
    home.expect_announcement("Easy Read: chosen")
    sections = [thing.name for thing in home.look() if thing.role == "heading"][1:]
    home.expect_announcement(sections[0])


def test_a_number_found_on_the_way_is_not_announced(home: Listener):
    home.do("Find help")
    home.do("Special schools")
    home.expect_announcement("20 services found")
    assert [words for words in home.announced() if words.endswith("services found")] == ["20 services found"]


def test_something_is_found_by_typing_it(home: Listener):
    home.do("Find help")
    home.do("Type what you need")
    home.expect(lambda: "Type what you need" in home.focused(), "The field has not the focus")
    home.type("Type what you need", "autism")
    home.expect(
        lambda: any(words.endswith(" results") for words in home.announced()), "No count is announced"
    )
    assert home.see("Type what you need").text == "autism"
    depth = home.see("* things found").depth + 1
    found = [thing for thing in home.look() if thing.depth == depth]
    assert found[0].role == "heading"
    assert found[1].description.splitlines()[-1].startswith("1 of ")


def test_a_film_is_played_moved_and_stopped(home: Listener):
    home.do("Watch the film")
    home.do("Play")
    home.expect_announcement("The film is playing.")
    place = home.see("Place in the film").value
    assert place is not None
    assert (place["minimum_value"], place["minimum_increment"]) == (0, 10)
    home.set_value("Place in the film", 60)
    home.expect(lambda: home.read_value("Place in the film") >= 60, "It has not moved")
    home.do("Place in the film", "Increase")
    home.expect(lambda: home.read_value("Place in the film") >= 70, "It has not moved")
    home.do("Pause")
    home.expect_announcement("The film is paused.")
    moves = [heard for heard in home.listen() if heard.kind == "object:property-change:accessible-value"]
    assert {heard.name for heard in moves} == {"Place in the film"}


def test_the_question_interrupts_says_how_long_and_can_be_answered(home: Listener):
    home.let_time_pass(121)
    home.see("Are you still there?")
    home.expect(lambda: "I am still here" in home.focused(), "The answer has not the focus")
    for seconds in (60, 45, 30):
        home.expect_announcement(f"The screen starts again in {seconds} seconds.")
        home.let_time_pass(15)
    said = [heard for heard in home.heard if heard.is_announcement and "starts again" in heard.words]
    assert {heard.detail for heard in said} == {2}
    assert len(said) <= 4
    assert home.see("The screen starts again in *").role in ("alert", "notification")
    home.do("I am still here")
    home.expect(lambda: home.find("Are you still there?") is None, "The question stays")
    assert home.is_on("Hello. What would you like?")


def test_pressing_is_a_sign_of_life(home: Listener):
    home.let_time_pass(100)
    home.do("Find help")
    home.expect_screen("What do you need help with?")
    home.let_time_pass(100)
    home.do("Home")
    home.expect_screen("Hello. What would you like?")
    assert not [words for words in home.announced() if "starts again" in words]


def test_a_machine_without_the_bus_says_what_is_missing(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert find_what_is_missing() == "AT-SPI is there on Linux only"
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert find_what_is_missing() == "at-spi2-core and dbus are not installed"
