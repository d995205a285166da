"""What every screen promises is missed where it is not there."""

from __future__ import annotations

import pytest

from kiosk.audit.box import Box
from kiosk.audit.presence import (
    find_missing_bsl,
    find_missing_finish,
    find_missing_promise,
    find_moved_bar,
    find_other_bar,
    find_too_many_choices,
)
from kiosk.audit.snapshot import Snapshot, Thing
from tests.audit.made import make_snapshot, make_text, make_thing

BAR = ("Home", "Back", "Text and colours", "Finished")


def make_bar(*names: str, y: float = 500) -> list[Thing]:
    """Buttons in a row."""
    return [make_thing(index, name, Box(30 + 200 * index, y, 150, 60)) for index, name in enumerate(names)]


def show(*names: str, place: str = "films", words: str = "", **facts: object) -> Snapshot:
    """A screen with a bar."""
    texts = (make_text(words, Box(0, 0, 500, 40)),) if words else ()
    return make_snapshot(*make_bar(*names), texts=texts, place=place, **facts)


def test_a_screen_without_finished_is_found():
    assert not list(find_missing_finish(show(*BAR)))
    assert [finding.number for finding in find_missing_finish(show(*BAR[:3]))] == [53]


def test_a_dialog_needs_no_bar():
    assert not list(find_missing_finish(show("Close", is_dialog=True)))
    assert not list(find_other_bar(show("Close", is_dialog=True)))


@pytest.mark.parametrize(
    ("names", "is_found"),
    [
        (BAR, False),
        ((*BAR[:3], "Lower the buttons", "Finished"), False),
        (("Back", "Home", *BAR[2:]), True),
        (("Home", "Finished"), True),
    ],
)
def test_a_bar_in_another_order_is_found(names, is_found: bool):
    assert [finding.number for finding in find_other_bar(show(*names))] == [126] * is_found


def test_a_bar_elsewhere_than_on_home_is_found():
    moved = make_snapshot(*make_bar(*BAR, y=400))
    assert len(list(find_moved_bar(show(*BAR), moved))) == 4
    assert not list(find_moved_bar(show(*BAR), show(*BAR)))


def test_the_first_screen_says_how_long_it_waits_and_that_nothing_is_kept():
    good = show(place="first screen", words="Nothing about you is kept. The screen waits 120 seconds.")
    assert not list(find_missing_promise(good))
    assert len(list(find_missing_promise(show(place="first screen", words="Hello")))) == 2


def test_bsl_is_offered_on_home():
    assert not list(find_missing_bsl(show("BSL", place="home")))
    assert [finding.number for finding in find_missing_bsl(show("Films", place="home"))] == [104]


@pytest.mark.parametrize(("count", "is_found"), [(5, False), (6, True)])
def test_home_offers_five_things_and_more(count: int, is_found: bool):
    names = [*(f"Choice {number}" for number in range(count)), "Get in touch and more", *BAR]
    found = list(find_too_many_choices(show(*names, place="home")))
    assert [finding.number for finding in found] == [124] * is_found
