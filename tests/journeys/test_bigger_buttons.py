"""With “Bigger buttons”, every target on every screen is 30 mm and 5 mm from the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.layout import find_bad_targets, find_narrow_gaps
from tests.journeys.test_layout import PLACES
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, OpenKiosk, OpenShipped, open_shipped_kiosk

pytestmark = pytest.mark.window

BIGGER_TARGET_MM = 30.0
BIGGER_GAP_MM = 5.0
CARD_MM = 40.0
LOW = (1366, 600)


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=lambda size: "x".join(map(str, size)))
def sized(request: pytest.FixtureRequest, application, bundle_dir: Path) -> Iterator[OpenKiosk]:
    """The kiosk at a size."""
    kiosk = open_shipped_kiosk(bundle_dir, request.param)
    yield kiosk
    kiosk.running.close()


@pytest.fixture
def bigger(sized: OpenKiosk) -> Iterator[OpenKiosk]:
    """The kiosk on Home with bigger buttons."""
    sized.parts.visit.start()
    sized.parts.preferences.chooseBiggerButtons(True)
    yield sized
    sized.parts.visit.finish()
    sized.visitor.rest()


@pytest.mark.parametrize("place", list(PLACES))
def test_every_target_is_bigger_and_further_apart(bigger: OpenKiosk, place: str):
    PLACES[place](bigger)
    bigger.visitor.rest()
    targets = [seen for seen in bigger.visitor.look() if seen.is_target]
    assert find_bad_targets(targets, bigger.px_per_mm, BIGGER_TARGET_MM) == []
    assert find_narrow_gaps(targets, bigger.px_per_mm, BIGGER_GAP_MM) == []


def test_the_cards_of_home_are_larger_still(sized: OpenKiosk):
    sized.parts.visit.start()
    sized.visitor.rest()
    cards = [
        sized.visitor.see(name).box for name in ("Find help", "Easy Read", "BSL", "Get in touch and more")
    ]
    sized.parts.visit.finish()
    assert min(min(box.width(), box.height()) for box in cards) >= CARD_MM * sized.px_per_mm


def turn_to(kiosk: OpenKiosk, letter: str) -> None:
    """Turn the pages of the keyboard until a letter is there."""
    for _ in range(8):
        if kiosk.visitor.find(letter) is not None:
            return
        ways = ("More letters", "123, numbers", "?!&, more signs", "abc, letters")
        kiosk.visitor.touch(next(name for name in ways if kiosk.visitor.find(name)))
    pytest.fail(f"there is no “{letter}” on the keyboard")


@pytest.mark.parametrize("is_bigger", [False, True])
def test_on_a_low_screen_letters_take_turns_rather_than_shrink(open_shipped: OpenShipped, is_bigger: bool):
    kiosk = open_shipped(LOW)
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.preferences.chooseBiggerButtons(is_bigger)
    kiosk.parts.visit.open("search", "")
    kiosk.visitor.rest()
    for letter in "tea":
        turn_to(kiosk, letter)
        kiosk.visitor.touch(letter)
        targets = [seen for seen in kiosk.visitor.look() if seen.is_target]
        assert find_bad_targets(targets, kiosk.px_per_mm, BIGGER_TARGET_MM if is_bigger else 20) == []
    assert str(kiosk.parts.search.query) == "tea"


def test_what_was_found_is_shown_once_the_keyboard_is_hidden(open_shipped: OpenShipped):
    kiosk = open_shipped(LOW)
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.preferences.chooseBiggerButtons(True)
    kiosk.parts.visit.open("search", "")
    kiosk.visitor.rest()
    kiosk.visitor.touch("a")
    kiosk.visitor.touch("Hide keyboard")
    assert kiosk.visitor.see("Services").is_in_view
