"""What moves by itself is found."""

from __future__ import annotations

import pytest

from kiosk.audit.box import Box
from kiosk.audit.motion import find_motion, find_running, list_running
from tests.audit.made import make_snapshot, paint
from tests.tour.small_windows import SmallWindow

STILL = make_snapshot(pixels=paint())


def test_the_place_that_moves_is_named():
    moved = make_snapshot(pixels=paint((Box(40, 50, 10, 20), (0, 0, 0))))
    assert [(finding.number, finding.box) for finding in find_motion(STILL, moved)] == [
        (54, Box(40, 50, 10, 20))
    ]


def test_what_stands_still_is_left_alone():
    assert not list(find_motion(STILL, make_snapshot(pixels=paint())))
    assert not list(find_motion(make_snapshot(), STILL))


@pytest.mark.window
@pytest.mark.parametrize(
    ("inside", "running"),
    [
        ("Timer { running: true; repeat: true; interval: 60000 }", ["a timer of 60000 ms"]),
        ("Timer { running: true; interval: 60000 }", []),
        ("NumberAnimation { duration: 9000; loops: 3; running: true }", ["an animation"]),
        ("NumberAnimation { duration: 9000 }", []),
    ],
)
def test_what_will_change_the_screen_is_found_before_it_does(qapp, inside: str, running: list[str]):
    small = SmallWindow(f"Item {{ {inside} }}")
    found = list(list_running(small.window))
    assert found == running
    assert [finding.number for finding in find_running(STILL, found)] == [54] * len(running)
