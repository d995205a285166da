"""What the keyboard meets on its way round a screen: everything, in reading order, with a ring to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kiosk.audit.box import Box
from kiosk.audit.colours import measure_luminances
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Pixels, Snapshot, Thing

RING_MM, LEAST_CHANGE = 1.5, 3.0
UNITS_PER_DISTANCE = 2688
"""WCAG2ICT: the kiosk's unit is the viewing distance divided by this."""
_LEAST_DIFFERENCE = 1.1
_RAIL = ("Up", "Down")
_ROUNDING_PX = 1.5


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing the keyboard came to: how it looked with the focus and without, `margin` pixels around it.

    The pictures are None where it moved meanwhile, so that they cannot be compared.
    """

    key: int
    name: str
    box: Box
    is_in_view: bool
    margin: int = 0
    focused: Pixels | None = field(default=None, compare=False)
    plain: Pixels | None = field(default=None, compare=False)


NOWHERE = Stop(0, "the focus", Box(0, 0, 0, 0), is_in_view=True)
"""Where the focus is on something that is no control of the accessibility tree."""


def find_untold_focus(snapshot: Snapshot, stops: Sequence[Stop]) -> Iterator[Finding]:
    """Find where the focus goes to something that a screen reader is told nothing about (A84)."""
    if NOWHERE in stops:
        yield find_in(snapshot, 84, NOWHERE.name, "goes to something that is not in the accessibility tree")


def find_missed_by_keys(snapshot: Snapshot, stops: Sequence[Stop], key: str = "Tab") -> Iterator[Finding]:
    """Find enabled controls that a key never comes to (A77).

    One of Up and Down is enough: where the focus has scrolled to the end, Down has nothing to do.
    """
    met = {stop.key for stop in stops}
    # A row of a list is made anew each time it comes into view.
    names = {stop.name for stop in stops if stop.name}
    is_rail_met = any(stop.name in _RAIL for stop in stops)
    for target in snapshot.targets:
        is_met = target.key in met or target.name in names or (is_rail_met and target.name in _RAIL)
        if target.is_enabled and not is_met:
            yield find_in(snapshot, 77, target.name or target.role, f"is never reached by {key}", target.box)


def find_focus_out_of_view(snapshot: Snapshot, stops: Sequence[Stop]) -> Iterator[Finding]:
    """Find where the keyboard is on something that is not in view (A79)."""
    for stop in stops:
        if not stop.is_in_view:
            yield find_in(snapshot, 79, stop.name, "has the focus out of view", stop.box)


def find_focus_jumps(snapshot: Snapshot, stops: Sequence[Stop]) -> Iterator[Finding]:
    """Find where the focus goes against reading order (A78): up without going right, or left in a row.

    Up and Down come after what they scroll, wherever that would end.
    """
    things = {thing.key: thing for thing in snapshot.targets}
    met = [things[stop.key] for stop in stops if stop.key in things]
    for one, other in pairwise(_start_at_first(met, snapshot)):
        is_own_rail = other.name in _RAIL and bool(one.scrolled_by)
        if not is_own_rail and _is_against_reading(one.box, other.box):
            problem = f"has the focus after “{one.name[:40]}”, which is read later"
            yield find_in(snapshot, 78, other.name, problem, other.box)


def _start_at_first(met: list[Thing], snapshot: Snapshot) -> list[Thing]:
    """Turn a round of stops so that it begins with what comes first in the tree: its end is no jump."""
    order = {thing.key: index for index, thing in enumerate(snapshot.things)}
    if not met:
        return met
    first = min(range(len(met)), key=lambda index: order[met[index].key])
    return met[first:] + met[:first]


def _is_against_reading(one: Box, other: Box) -> bool:
    is_above, is_right = other.bottom <= one.y + 1, other.x >= one.right - 1
    is_beside = other.y < one.bottom - 1 and one.y < other.bottom - 1
    return (is_above and not is_right) or (is_beside and other.right <= one.x + 1)


def find_weak_rings(snapshot: Snapshot, stops: Sequence[Stop]) -> Iterator[Finding]:
    """Find focus marks that are too thin or change too little (A79)."""
    least_px = RING_MM * snapshot.px_per_mm - _ROUNDING_PX
    least_strong_px = (
        2 * snapshot.viewing_distance_mm / UNITS_PER_DISTANCE * snapshot.px_per_mm - _ROUNDING_PX
    )
    for stop in stops:
        if stop.focused is None or stop.plain is None:
            continue
        changed, strong = measure_ring(stop.focused, stop.plain, stop.margin)
        if changed < least_px or strong < max(1, least_strong_px):
            thick, clear = snapshot.in_mm(changed), snapshot.in_mm(strong)
            problem = f"has a focus mark of {thick:.1f} mm, {clear:.1f} of them with a change of 3, not 1.5"
            yield find_in(snapshot, 79, stop.name, problem, stop.box)


def measure_ring(focused: Pixels, plain: Pixels, margin: int) -> tuple[int, int]:
    """Return how thick a mark is on its thinnest side: pixels that changed, and that changed by 3 to 1."""
    if focused.shape != plain.shape or min(focused.shape[:2]) <= 2 * margin:
        return 0, 0
    here, there = measure_luminances(focused) + 0.05, measure_luminances(plain) + 0.05
    change: NDArray[np.float64] = np.maximum(here, there) / np.minimum(here, there)
    sides = [_middle(turned)[: 2 * margin] for turned in (np.rot90(change, turn) for turn in range(4))]
    return (
        min(int(np.median((side > _LEAST_DIFFERENCE).sum(axis=0))) for side in sides),
        min(int(np.median((side >= LEAST_CHANGE).sum(axis=0))) for side in sides),
    )


def _middle(change: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the middle third of the columns: corners are round."""
    third = change.shape[1] // 3
    return change[:, third : change.shape[1] - third]
