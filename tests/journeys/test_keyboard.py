"""Everything can be reached with Tab and pressed with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.tour import Seen, rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

MOST_STOPS = 120


def press(kiosk: OpenKiosk, key: Qt.Key) -> None:
    """Press a key and let the program answer."""
    kiosk.walk.clock.put_forward(400)
    QTest.keyClick(kiosk.window, key)
    QTest.qWait(1)


def find_focused(kiosk: OpenKiosk) -> Seen | None:
    """What the keyboard is on."""
    focused = [seen for seen in kiosk.visitor.look() if seen.is_focused and seen.is_target]
    return focused[-1] if focused else None


def tab_around(kiosk: OpenKiosk) -> list[Seen]:
    """Press Tab until the keyboard is where it was first; return every stop."""
    stops: list[Seen] = []
    for _ in range(MOST_STOPS):
        press(kiosk, Qt.Key.Key_Tab)
        stop = find_focused(kiosk)
        if stop is None:
            continue
        if stops and stop.item == stops[0].item:
            return stops
        stops.append(stop)
    return stops


def go_by_keys(kiosk: OpenKiosk, name: str, screen: str) -> None:
    """Press Tab until the keyboard is on something, then Enter."""
    for _ in range(MOST_STOPS):
        stop = find_focused(kiosk)
        if stop is not None and stop.name == name:
            break
        press(kiosk, Qt.Key.Key_Tab)
    press(kiosk, Qt.Key.Key_Return)
    kiosk.walk.expect_screen(screen)


SCREENS = ("home", "read", "films", "findHelp", "search", "contact", "more", "about")


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_reaches_every_control_of_a_screen(home: OpenKiosk, screen: str):
    home.parts.visit.open(screen, "")
    home.visitor.rest()
    wanted = {seen.name for seen in home.visitor.look() if seen.is_target and seen.is_enabled}
    # The keys scroll: Down is there or not by where they have come to.
    assert wanted - {stop.name for stop in tab_around(home)} <= {"Down"}


@pytest.mark.parametrize("screen", ["home", "contact", "about", "findHelp"])
def test_what_the_keyboard_is_on_is_in_view(home: OpenKiosk, screen: str):
    home.parts.preferences.chooseTextStep("giant")
    home.parts.visit.open(screen, "")
    home.visitor.rest()
    assert [stop.name for stop in tab_around(home) if not stop.is_in_view] == []


def test_the_first_screen_starts_with_any_key(kiosk: OpenKiosk):
    press(kiosk, Qt.Key.Key_Space)
    kiosk.walk.expect_screen("home")


def test_a_page_can_be_opened_with_keys_alone(home: OpenKiosk):
    go_by_keys(home, "Read the plan", "read")
    go_by_keys(home, rows_of(home.parts.read, "strategies")[0].title, "read")
    go_by_keys(home, rows_of(home.parts.read, "pages")[0].title, "reader")


def test_escape_closes_the_panel_and_the_keyboard_is_where_it_was(home: OpenKiosk):
    for _ in range(MOST_STOPS):
        press(home, Qt.Key.Key_Tab)
        stop = find_focused(home)
        if stop is not None and stop.name == "Text and colours":
            break
    press(home, Qt.Key.Key_Return)
    assert home.visitor.see("Done").is_focused
    press(home, Qt.Key.Key_Escape)
    stop = find_focused(home)
    assert stop is not None
    assert stop.name == "Text and colours"


def test_tab_stays_inside_an_open_panel(home: OpenKiosk):
    home.visitor.touch("Text and colours")
    names = {stop.name for stop in tab_around(home)}
    assert {"Done", "Giant", "High contrast", "Lexend"} <= names
    assert not names & {"Home", "Back", "Finished", "Find help"}
