"""States are told by more than colour."""

from __future__ import annotations

import pytest

from kiosk.audit.box import Box
from kiosk.audit.snapshot import DrawnPicture, Snapshot
from kiosk.audit.states import find_states_by_colour
from tests.audit.made import make_snapshot, make_thing, paint

ONE, OTHER = Box(100, 100, 150, 60), Box(300, 100, 150, 60)
MARK = Box(220, 120, 20, 20)
RED, DARK, WHITE = (138, 28, 59), (60, 60, 60), (255, 255, 255)


def make_pair(edge: int, mark: tuple[int, int, int] | None, name: str = "A") -> Snapshot:
    """Two choices, of which the first is chosen: its edge so thick, its mark in a colour."""
    facts = {"role": "RadioButton", "is_checkable": True, "group": 9}
    things = (
        make_thing(1, name, ONE, is_checked=True, **facts),
        make_thing(2, "B", OTHER, **facts),
    )
    boxes = [(ONE, RED), (ONE.grow(-edge), WHITE), (OTHER, DARK), (OTHER.grow(-2), WHITE)]
    icon = DrawnPicture("image://icons/check/000", MARK, MARK, is_icon=True, target=1)
    marks = [(MARK.grow(-5), mark)] if mark else []
    return make_snapshot(*things, pictures=(icon,) if mark else (), pixels=paint(*boxes, *marks))


@pytest.mark.parametrize(
    ("edge", "mark", "name", "is_found"),
    [
        (2, None, "A", True),
        (5, None, "A", False),
        (2, RED, "A", False),
        (2, (235, 235, 235), "A", True),
        (2, None, "Captions: on", False),
    ],
)
def test_a_state_needs_an_edge_a_mark_or_words(edge: int, mark, name: str, is_found: bool):
    found = list(find_states_by_colour(make_pair(edge, mark, name)))
    assert [finding.number for finding in found] == [21] * is_found
