"""The way of the focus is judged by where it goes and how it looks."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.audit.box import Box
from kiosk.audit.focus import (
    Stop,
    find_focus_jumps,
    find_focus_out_of_view,
    find_missed_by_keys,
    find_weak_rings,
    measure_ring,
)
from tests.audit.made import make_snapshot, make_thing

MARGIN = 9


def make_crop(*rings: tuple[int, int, int]) -> np.ndarray:
    """A white button with rings around it: from so far out, so thick, in a grey."""
    pixels = np.full((60 + 2 * MARGIN, 90 + 2 * MARGIN, 3), 255, dtype=np.uint8)
    for out, thick, grey in rings:
        start = MARGIN - out
        pixels[start : pixels.shape[0] - start, start : pixels.shape[1] - start] = grey
        start += thick
        pixels[start : pixels.shape[0] - start, start : pixels.shape[1] - start] = 255
    return pixels


PLAIN = make_crop()


@pytest.mark.parametrize(
    ("rings", "measured"),
    [((), (0, 0)), (((5, 5, 0),), (5, 5)), (((5, 5, 200),), (5, 0)), (((6, 3, 0), (3, 3, 180)), (6, 3))],
)
def test_a_ring_is_measured(rings, measured: tuple[int, int]):
    assert measure_ring(make_crop(*rings), PLAIN, MARGIN) == measured


def test_a_ring_with_an_open_side_is_as_thick_as_there():
    open_ring = make_crop((5, 5, 0))
    open_ring[:, -MARGIN:] = 255
    assert measure_ring(open_ring, PLAIN, MARGIN) == (0, 0)


@pytest.mark.parametrize(("ring", "is_found"), [((5, 5, 0), False), ((2, 2, 0), True), ((5, 5, 200), True)])
def test_a_weak_ring_is_found(ring, is_found: bool):
    stop = Stop(1, "Open", Box(100, 100, 90, 60), True, MARGIN, make_crop(ring), PLAIN)
    assert [finding.number for finding in find_weak_rings(make_snapshot(), (stop,))] == [79] * is_found


def stop_at(key: int, name: str = "Open", *, is_in_view: bool = True) -> Stop:
    """The focus on something."""
    return Stop(key, name, Box(0, 0, 1, 1), is_in_view)


def test_what_keys_miss_is_found_but_not_the_other_end_of_a_rail():
    things = (make_thing(1, "Open", Box(0, 0, 1, 1)), make_thing(2, "Down", Box(0, 0, 1, 1)))
    snapshot = make_snapshot(*things)
    assert [finding.subject for finding in find_missed_by_keys(snapshot, (stop_at(1),))] == ["Down"]
    assert not list(find_missed_by_keys(snapshot, (stop_at(1), stop_at(3, "Up"))))


def test_focus_out_of_view_is_found():
    found = list(find_focus_out_of_view(make_snapshot(), (stop_at(1), stop_at(2, is_in_view=False))))
    assert [finding.number for finding in found] == [79]


@pytest.mark.parametrize(
    ("boxes", "order", "is_found"),
    [
        ([Box(0, 0, 90, 60), Box(100, 0, 90, 60), Box(0, 100, 90, 60)], [0, 1, 2], False),
        ([Box(0, 0, 90, 60), Box(100, 0, 90, 60)], [0, 1], False),
        ([Box(100, 0, 90, 60), Box(0, 0, 90, 60)], [0, 1], True),
        ([Box(0, 0, 90, 60), Box(0, 100, 90, 60), Box(0, 200, 90, 60)], [0, 2, 1], True),
        ([Box(0, 0, 90, 60), Box(0, 100, 90, 60), Box(0, 200, 90, 60)], [2, 0, 1], False),
        ([Box(0, 200, 90, 60), Box(500, 0, 90, 60)], [0, 1], False),
    ],
)
def test_the_focus_goes_as_one_reads(boxes: list[Box], order: list[int], is_found: bool):
    things = [make_thing(index, str(index), box) for index, box in enumerate(boxes)]
    found = list(find_focus_jumps(make_snapshot(*things), [stop_at(index) for index in order]))
    assert [finding.number for finding in found] == [78] * is_found


@pytest.mark.parametrize(("scrollers", "is_found"), [(frozenset({"Down"}), False), (frozenset(), True)])
def test_up_and_down_come_after_what_they_scroll(scrollers: frozenset[str], is_found: bool):
    far_down = make_thing(1, "Last", Box(100, 900, 300, 60), scrolled_by=scrollers)
    snapshot = make_snapshot(far_down, make_thing(2, "Up", Box(100, 500, 300, 60)))
    assert bool(list(find_focus_jumps(snapshot, [stop_at(1), stop_at(2)]))) == is_found
