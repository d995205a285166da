"""Boxes are cut, grown and measured."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.box import Box

sides = st.floats(0, 500)
boxes = st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), sides, sides)


@given(boxes, boxes)
def test_what_two_boxes_share_lies_in_both(one: Box, other: Box):
    common = one.cut(other)
    if not common.is_empty:
        assert one.grow(1e-6).holds(common)
        assert other.grow(1e-6).holds(common)


@given(boxes, boxes)
def test_a_gap_is_the_same_from_both_sides_and_none_where_boxes_meet(one: Box, other: Box):
    assert one.gap_to(other) == other.gap_to(one)
    if not one.cut(other).is_empty:
        assert one.gap_to(other) == 0


def test_a_gap_goes_the_shortest_way():
    assert Box(0, 0, 10, 10).gap_to(Box(13, 14, 5, 5)) == 5


def test_a_finger_meets_the_middle():
    assert Box(0, 0, 10, 10).holds_middle_of(Box(8, 8, 4, 4))
    assert not Box(0, 0, 10, 10).holds_middle_of(Box(9, 9, 4, 4))


def test_a_box_says_where_it_is():
    box = Box(1, 2, 30, 40)
    assert (box.least_side, box.describe()) == (30, "1,2 30x40")
