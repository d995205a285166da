"""Targets are measured in millimetres, on screens of any height."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.audit.box import Box
from kiosk.audit.targets import (
    find_edge_targets,
    find_narrow_gaps,
    find_small_targets,
    find_targets_out_of_reach,
)
from tests.audit.made import PLAIN, make_snapshot, make_thing

BIGGER = replace(PLAIN, has_bigger_buttons=True)


@pytest.mark.parametrize(
    ("place", "name", "configuration", "side_px", "number"),
    [
        ("a screen", "Open", PLAIN, 60, None),
        ("a screen", "Open", PLAIN, 45, 26),
        ("a screen", "Open", BIGGER, 60, 27),
        ("a screen", "Open", BIGGER, 90, None),
        ("home", "Find help", PLAIN, 90, 27),
        ("home", "Find help", PLAIN, 120, None),
        ("home", "Finished", PLAIN, 60, None),
    ],
)
def test_a_target_needs_so_many_millimetres(place, name, configuration, side_px, number):
    target = make_thing(1, name, Box(100, 100, 300, side_px))
    snapshot = make_snapshot(target, place=place, configuration=configuration)
    assert [finding.number for finding in find_small_targets(snapshot)] == [number] * (number is not None)


@pytest.mark.parametrize(
    ("gap_px", "configuration", "is_found"),
    [(9, PLAIN, False), (7, PLAIN, True), (9, BIGGER, True), (15, BIGGER, False)],
)
def test_a_gap_needs_three_millimetres_or_five(gap_px: int, configuration, is_found: bool):
    one, other = make_thing(1, "A", Box(100, 100, 90, 90)), make_thing(2, "B", Box(190 + gap_px, 100, 90, 90))
    snapshot = make_snapshot(one, other, configuration=configuration)
    assert [finding.number for finding in find_narrow_gaps(snapshot)] == [29] * is_found


@pytest.mark.parametrize(("x", "is_found"), [(0, False), (15, True), (30, False)])
def test_a_target_goes_to_the_edge_or_stays_away(x: float, is_found: bool):
    snapshot = make_snapshot(make_thing(1, "A", Box(x, 100, 90, 90)))
    assert [finding.number for finding in find_edge_targets(snapshot)] == [30] * is_found


HIGH, LOW = make_thing(1, "High", Box(100, 50, 90, 90)), make_thing(2, "Low", Box(100, 450, 90, 90))
WAY = make_thing(3, "Lower the buttons", Box(300, 450, 90, 90))
WHOLE = make_thing(4, "Whole screen", Box(0, 0, 1000, 600))


@pytest.mark.parametrize(
    ("things", "is_lowered", "found"),
    [
        ((HIGH, LOW), False, ["High"]),
        ((HIGH, WAY), False, []),
        ((HIGH, WAY), True, ["High"]),
        ((LOW,), True, []),
        ((WHOLE,), False, []),
    ],
)
def test_what_is_too_high_can_be_lowered(things, is_lowered: bool, found: list[str]):
    configuration = replace(PLAIN, is_lowered=is_lowered)
    snapshot = make_snapshot(*things, reach_top_px=300, configuration=configuration)
    assert [finding.subject for finding in find_targets_out_of_reach(snapshot)] == found
