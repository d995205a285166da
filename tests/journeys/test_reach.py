"""Fingers, keys and switches reach the same things, on every screen and in every dialog."""

from __future__ import annotations

import pytest

from kiosk.tour import reach_by_keys, reach_by_switch, rows_of
from kiosk.tour.keys import can_be_chosen
from tests.shipped_kiosk import OpenKiosk

pytestmark = [pytest.mark.window, pytest.mark.slow]

SCREENS = (
    "home", "read", "reader", "films", "player", "findHelp", "services", "narrow", "choose", "near",
    "service", "search", "words", "contact", "more", "about",
)  # fmt: skip


def open_screen(kiosk: OpenKiosk, screen: str) -> None:
    """Open a screen with something on it."""
    parts = kiosk.parts
    arguments = {
        "reader": "sendiass",
        "player": parts.home.filmId,
        "services": rows_of(parts.find_help, "topics")[0].topic_id,
        "choose": "age",
    }
    if screen == "service":
        parts.visit.open("services", arguments["services"])
        kiosk.walk.expect_list()
        arguments["service"] = rows_of(parts.services, "services")[0].service_id
    parts.visit.open(screen, arguments.get(screen, ""))
    kiosk.walk.expect_list()
    kiosk.visitor.rest()


@pytest.mark.parametrize("screen", SCREENS)
def test_keys_reach_every_target_of_a_screen(home: OpenKiosk, screen: str):
    # The key itself scrolls: where the focus comes past a view, its button Down has nothing left to do.
    open_screen(home, screen)
    targets = {seen.name for seen in home.visitor.look() if seen.is_target and seen.is_enabled}
    assert targets - reach_by_keys(home.walk) <= {"Down"}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_switch_is_offered_every_target_in_view(home: OpenKiosk, screen: str):
    open_screen(home, screen)
    home.parts.preferences.chooseSwitchUse("one")
    offered = reach_by_switch(home.walk)
    assert offered == {seen.name for seen in home.visitor.look() if can_be_chosen(seen)}


@pytest.mark.parametrize("dialog", ["Text and colours"])
def test_a_dialog_keeps_keys_and_switches_inside(home: OpenKiosk, dialog: str):
    open_screen(home, "services")
    home.visitor.touch(dialog)
    inside = {seen.name for seen in home.visitor.look() if seen.is_target and seen.is_enabled}
    # The keys scroll: Up and Down of the dialog are there or not by where they have come to.
    assert reach_by_keys(home.walk) ^ inside <= {"Up", "Down"}
    home.parts.preferences.chooseSwitchUse("one")
    assert reach_by_switch(home.walk) == {seen.name for seen in home.visitor.look() if can_be_chosen(seen)}
