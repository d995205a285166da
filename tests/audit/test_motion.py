"""What moves by itself is found."""

from __future__ import annotations

from kiosk.audit.box import Box
from kiosk.audit.motion import find_motion
from tests.audit.made import make_snapshot, paint

STILL = make_snapshot(pixels=paint())


def test_the_place_that_moves_is_named():
    moved = make_snapshot(pixels=paint((Box(40, 50, 10, 20), (0, 0, 0))))
    assert [(finding.number, finding.box) for finding in find_motion(STILL, moved)] == [
        (54, Box(40, 50, 10, 20))
    ]


def test_what_stands_still_is_left_alone():
    assert not list(find_motion(STILL, make_snapshot(pixels=paint())))
    assert not list(find_motion(make_snapshot(), STILL))
