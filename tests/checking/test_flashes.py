"""Flashes are counted as WCAG counts them: pairs of changes, in one second, on enough of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from kiosk.checking.flashes import find_flashes
from kiosk.source import WatchedPicture

BLACK, WHITE, GREY, PALE = (0, 0, 0), (255, 255, 255), (110, 110, 110), (240, 240, 240)
RED, DARK_RED = (255, 0, 0), (60, 0, 0)


def play(
    paint: Callable[[int], tuple[int, int, int]], *, seconds: int = 3, share: float = 1.0
) -> Iterator[WatchedPicture]:
    """Play a film of 25 pictures a second; `share` of its columns changes, the rest is grey."""
    for number in range(25 * seconds):
        picture = np.full((36, 64, 3), GREY, dtype=np.uint8)
        picture[:, : round(64 * share)] = paint(number)
        yield WatchedPicture(number * 40, picture)


def alternate(one: tuple[int, int, int], other: tuple[int, int, int], pictures: int):
    """Show one colour for some pictures, then the other."""
    return lambda number: one if number // pictures % 2 == 0 else other


@pytest.mark.parametrize(
    ("paint", "share", "is_found"),
    [
        (alternate(BLACK, WHITE, 2), 1.0, True),
        (alternate(BLACK, WHITE, 3), 1.0, True),
        (alternate(BLACK, WHITE, 5), 1.0, False),
        (alternate(BLACK, WHITE, 2), 0.05, True),
        (alternate(BLACK, WHITE, 2), 0.02, False),
        (alternate(PALE, WHITE, 2), 1.0, False),
        (alternate(GREY, (112, 112, 112), 2), 1.0, False),
        (alternate(RED, DARK_RED, 2), 1.0, True),
        (lambda _: WHITE, 1.0, False),
    ],
    ids=[
        "six a second",
        "four a second",
        "two a second",
        "corner",
        "dot",
        "both bright",
        "faint",
        "red",
        "still",
    ],
)
def test_more_than_three_flashes_a_second_are_found(paint, share: float, is_found: bool):
    assert bool(list(find_flashes(play(paint, share=share)))) == is_found


def test_a_stretch_of_flashes_is_told_once_with_its_moment():
    flash = alternate(BLACK, WHITE, 2)
    found = list(find_flashes(play(lambda number: flash(number) if 50 <= number < 100 else BLACK, seconds=6)))
    assert len(found) == 1
    assert 2000 < found[0] < 3000


def test_two_stretches_apart_are_told_each():
    flash = alternate(BLACK, WHITE, 2)
    found = list(find_flashes(play(lambda number: BLACK if 50 <= number < 120 else flash(number), seconds=7)))
    assert len(found) == 2
