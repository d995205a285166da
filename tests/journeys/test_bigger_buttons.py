"""Cards are large, and keys take turns rather than shrink; the audit measures the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, OpenKiosk, OpenShipped, open_shipped_kiosk

pytestmark = pytest.mark.window

TARGET_MM, BIGGER_TARGET_MM = 20.0, 30.0
TOLERANCE_MM = 0.3
CARD_MM = 40.0
LOW = (1366, 600)


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=lambda size: "x".join(map(str, size)))
def sized(request: pytest.FixtureRequest, application, bundle_dir: Path) -> Iterator[OpenKiosk]:
    """The kiosk at a size."""
    kiosk = open_shipped_kiosk(bundle_dir, request.param)
    yield kiosk
    kiosk.running.close()


def test_the_cards_of_home_are_larger_still(sized: OpenKiosk):
    sized.parts.visit.start()
    sized.visitor.rest()
    cards = [
        sized.visitor.see(name).box for name in ("Find help", "Easy Read", "BSL", "Get in touch and more")
    ]
    sized.parts.visit.finish()
    assert min(min(box.width(), box.height()) for box in cards) >= CARD_MM * sized.px_per_mm


def measure_smallest(kiosk: OpenKiosk) -> float:
    """The shortest side of any target, in millimetres."""
    boxes = [seen.box for seen in kiosk.visitor.look() if seen.is_target]
    return min(min(box.width(), box.height()) for box in boxes) / kiosk.px_per_mm


def turn_to(kiosk: OpenKiosk, letter: str) -> None:
    """Turn the pages of the keyboard until a letter is there."""
    for _ in range(8):
        if kiosk.visitor.find(letter) is not None:
            return
        names = [seen.name for seen in kiosk.visitor.look() if seen.is_target]
        kiosk.visitor.touch(next(name for name in names if name.endswith(("letters", "numbers", "signs"))))
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
        least_mm = (BIGGER_TARGET_MM if is_bigger else TARGET_MM) - TOLERANCE_MM
        assert measure_smallest(kiosk) >= least_mm
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
