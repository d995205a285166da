"""Everyday needs from Home, by touch: three taps lead to a list with numbers to ring."""

from __future__ import annotations

import pytest

from kiosk.tour import rows_of
from tests.shipped_kiosk import LANDSCAPE, WIDE, OpenKiosk, OpenShipped

pytestmark = pytest.mark.window

MOST_TAPS = 3
WALKS: dict[str, tuple[str, ...]] = {
    "a special school": ("Find help", "Special schools"),
    "somebody who knows about autism": ("Find help", "Choose a need", "Autism"),
    "help for somebody deaf": ("Find help", "Choose a need", "Hearing"),
    "something for a baby": ("Find help", "Choose an age", "0 to 4, before school"),
    "help for a young adult": ("Find help", "Choose an age", "16 to 25, young adult"),
    "a family hub": ("Find help", "Family hubs and libraries"),
    "a rest for the family": ("Find help", "Social care and short breaks"),
    "getting to school": ("Find help", "Transport"),
    "help with money": ("Find help", "Money and benefits"),
    "help now": ("Find help", "Emergency and crisis"),
}


def count_taps(kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return what grows by one with each tap."""
    taps: list[object] = []
    tap = kiosk.visitor.tap
    monkeypatch.setattr(kiosk.visitor, "tap", lambda place: (taps.append(place), tap(place)))
    return taps


def take(kiosk: OpenKiosk, names: tuple[str, ...]) -> None:
    """Touch one thing after another, and wait for the list."""
    for name in names:
        kiosk.visitor.touch(name)
    kiosk.walk.expect_screen("services")


def test_everyday_needs_are_three_taps_from_home(open_shipped: OpenShipped, monkeypatch: pytest.MonkeyPatch):
    kiosk = open_shipped(WIDE)
    kiosk.walk.go("Touch the screen to start", "home")
    taps = count_taps(kiosk, monkeypatch)
    taken = {}
    for need, names in WALKS.items():
        kiosk.parts.visit.finish()
        kiosk.parts.visit.start()
        kiosk.visitor.rest()
        taps.clear()
        take(kiosk, names)
        assert any(row.phone for row in rows_of(kiosk.parts.services, "services")), need
        taken[need] = len(taps)
    assert {need: count for need, count in taken.items() if count > MOST_TAPS} == {}


def test_a_list_for_a_need_begins_with_what_names_no_crisis(home: OpenKiosk):
    take(home, WALKS["somebody who knows about autism"])
    assert not any(row.is_crisis for row in rows_of(home.parts.services, "services"))
    home.walk.go("Emergency and crisis", "services")
    assert all(row.is_crisis for row in rows_of(home.parts.services, "services"))


@pytest.mark.parametrize("text_step", ["standard", "giant"])
def test_the_nearest_place_to_a_postcode_is_four_letters_and_three_taps(
    open_shipped: OpenShipped, text_step: str
):
    kiosk = open_shipped(LANDSCAPE)
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.preferences.chooseTextStep(text_step)
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Near me", "near")
    for character in "st16":
        if kiosk.visitor.find(character) is None:
            kiosk.visitor.touch("*, letters")
        kiosk.visitor.touch(character)
    kiosk.visitor.see("ST16 is in Stafford.")
    kiosk.walk.go("Show", "services")
    rows = rows_of(kiosk.parts.services, "services")
    miles = [float(row.miles) for row in rows if row.miles]
    assert miles == sorted(miles)
    assert rows[0].miles
    kiosk.visitor.see("Near ST16")
