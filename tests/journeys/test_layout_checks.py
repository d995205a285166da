"""The measures of layout find what they are for."""

from __future__ import annotations

import pytest

from kiosk.tour import list_seen
from tests.journeys.layout import find_bad_targets, find_cut_words, find_narrow_gaps
from tests.tour.small_windows import SmallWindow

pytestmark = pytest.mark.window

PX_PER_MM = 3.0


def measure(inside: str) -> list[str]:
    """What is wrong in a window with this in it."""
    small = SmallWindow(inside)
    targets = [seen for seen in list_seen(small.window) if seen.is_target]
    return [
        *find_cut_words(small.window, targets),
        *find_bad_targets(targets, PX_PER_MM),
        *find_narrow_gaps(targets, PX_PER_MM),
    ]


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        ('Text { text: "Far too long"; width: 20; elide: Text.ElideRight }', "is cut short"),
        ('Text { text: "Far too long"; width: 20 }', "wider than its place"),
        ('Text { text: "Far too high"; height: 3 }', "higher than its place"),
        ('Text { text: "Outside"; x: 380 }', "reaches out of its screen"),
        ('Item { clip: true; width: 10; height: 90; Text { text: "Cut off" } }', "reaches out of its screen"),
        ('Press { text: "A"; Text { text: "Below it"; y: 55 } }', "reaches out of its control"),
        ('Press { text: "Thin"; height: 55 }', "40.0 by 18.3 mm"),
        ('Press { text: "" }', "a Button has no name"),
        ('Row { spacing: 6; Press { text: "A" } Press { text: "B" } }', "“A” and “B” are 2.0 mm apart"),
        ('Column { Press { text: "A" } Press { text: "B" } }', "“A” and “B” are 0.0 mm apart"),
    ],
)
def test_what_is_wrong_is_found(qapp, inside: str, problem: str):
    assert any(problem in found for found in measure(inside))


@pytest.mark.parametrize(
    "inside",
    [
        'Text { text: "Fits" }',
        'Press { text: "Large enough" }',
        'Row { spacing: 9; Press { text: "A" } Press { text: "B" } }',
        'Row { Press { text: "A" } Press { text: "B"; enabled: false } }',
        'Flickable { clip: true; width: 90; height: 50; Text { text: "Further down"; y: 500 } }',
        'Text { text: "Not shown"; x: 390; visible: false }',
    ],
)
def test_what_is_right_is_left_alone(qapp, inside: str):
    assert measure(inside) == []
