"""Calm: nothing moves, fewer things are said, and everything that somebody needs is still there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.tour import rows_of
from tests.shipped_kiosk import OpenKiosk, go_to

pytestmark = pytest.mark.window

# Long enough for a caret, a spinner or a slow fade to show itself.
LOOK_AGAIN_MS = 700
HOME = ("Find help", "Easy Read", "Read the plan", "BSL", "Watch the film", "Get in touch and more")


@pytest.fixture
def calm(home: OpenKiosk) -> OpenKiosk:
    """The kiosk on Home, calm."""
    home.parts.preferences.chooseCalm(True)
    home.visitor.rest()
    return home


def list_words(kiosk: OpenKiosk) -> set[str]:
    """Everything that can be read on the screen now."""
    return {seen.name for seen in kiosk.visitor.look()} | {seen.description for seen in kiosk.visitor.look()}


def is_still(kiosk: OpenKiosk) -> bool:
    """Whether the screen looks the same a while later."""
    before = kiosk.visitor.grab()
    QTest.qWait(LOOK_AGAIN_MS)
    return kiosk.visitor.grab() == before


@pytest.mark.parametrize("place", ["home", "page, standard", "page, Easy Read", "film", "services", "found"])
def test_every_kind_of_screen_is_still(calm: OpenKiosk, place: str):
    go_to(calm, place)
    assert is_still(calm)


def test_the_first_screen_is_still_and_silent(kiosk: OpenKiosk):
    assert is_still(kiosk)


def count_places(home: OpenKiosk) -> int:
    """In how many places a long text is, one after the other, when Down is touched."""
    home.parts.visit.open("about", "")
    home.visitor.rest()
    pane = home.visitor.see("Your privacy").pane
    assert pane is not None
    view = next(item for item in pane.childItems() if item.property("contentY") is not None)
    places: list[float] = []
    view.contentYChanged.connect(lambda: places.append(view.property("contentY")))
    home.visitor.touch("Down")
    return len(places)


@pytest.mark.parametrize(
    "choose",
    [
        lambda kiosk: kiosk.parts.preferences.chooseCalm(True),
        lambda kiosk: kiosk.parts.preferences.chooseTextStep("large"),
        lambda kiosk: kiosk.parts.preferences.chooseEdition("easy-read"),
    ],
    ids=["calm", "large", "easy read"],
)
def test_a_tap_moves_a_text_at_once(home: OpenKiosk, choose: Callable[[OpenKiosk], None]):
    choose(home)
    assert count_places(home) == 1


def test_a_text_glides_for_those_who_chose_nothing(home: OpenKiosk):
    assert count_places(home) > 1


def test_home_keeps_its_six_ways_in_and_nothing_else(calm: OpenKiosk):
    targets = [seen for seen in calm.visitor.look() if seen.is_target]
    ways = [seen for seen in targets if seen.name in HOME]
    assert sorted(seen.name for seen in ways) == sorted(HOME)
    assert {seen.description for seen in ways} == {""}
    assert calm.visitor.find("Help for children*") is None


def test_lists_keep_what_matters(calm: OpenKiosk):
    go_to(calm, "services")
    services = rows_of(calm.parts.services, "services")
    seen = calm.visitor.see(services[0].name)
    assert services[0].line not in seen.description
    assert services[0].phone in seen.description
    go_to(calm, "plans")
    assert calm.visitor.see("SEND Strategy 2021 to 2025").description == "This plan ended in 2025"


def test_a_calm_visit_ends_with_the_visit(calm: OpenKiosk):
    quiet = calm.visitor.grab()
    calm.walk.go("Finished", "attract")
    calm.walk.go("Touch the screen to start", "home")
    assert not calm.parts.preferences.isCalm
    assert calm.visitor.grab() != quiet
