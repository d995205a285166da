"""How many taps it takes, and that Back and Home always lead out."""

from __future__ import annotations

import pytest

from kiosk.tour import rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window


@pytest.mark.parametrize(("card", "is_bsl"), [("Watch the film", False), ("BSL", True)])
def test_each_film_is_two_taps_from_home(home: OpenKiosk, card: str, is_bsl: bool):
    home.walk.go(card, "player")
    assert home.parts.player.isBsl is is_bsl
    home.visitor.touch("Play")
    home.visitor.expect(lambda: home.parts.player.is_playing, "The film should play")


def test_a_page_is_three_taps_from_home(home: OpenKiosk):
    home.walk.go("Read the plan", "read")
    home.walk.go(rows_of(home.parts.read, "strategies")[0].title, "read")
    home.walk.go(rows_of(home.parts.read, "pages")[0].title, "reader")


def test_easy_read_opens_pages_in_easy_read(home: OpenKiosk):
    home.walk.go("Easy Read", "read")
    home.walk.go("How support works", "read")
    home.walk.go(rows_of(home.parts.read, "pages")[0].title, "reader")
    assert home.parts.reader.edition == "easy-read"


def test_back_leads_home_the_way_it_came(home: OpenKiosk):
    home.walk.go("Get in touch and more", "more")
    home.walk.go("Get in touch", "contact")
    home.walk.go("Have your say", "reader")
    for screen in ("contact", "more", "home"):
        home.walk.go("Back", screen)


@pytest.mark.parametrize("way", [("Find help",), ("Get in touch and more", "About this screen"), ("BSL",)])
def test_home_is_one_tap_away_from_everywhere(home: OpenKiosk, way: tuple[str, ...]):
    for name in way:
        home.visitor.touch(name)
    home.walk.go("Home", "home")


def test_the_first_touch_starts_and_presses_nothing_else(kiosk: OpenKiosk):
    for place in (kiosk.visitor.see("Touch the screen to start").box.center(),):
        kiosk.visitor.tap(place)
    kiosk.walk.expect_screen("home")


def test_home_and_back_have_nothing_to_do_on_home(home: OpenKiosk):
    for name in ("Home", "Back"):
        assert home.visitor.find(name, is_target=True) is None
