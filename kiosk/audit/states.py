"""Whether a state is told by more than its colour, to eyes that see colours in other ways (A21)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kiosk.audit.box import Box
from kiosk.audit.colours import FILTERS, Matrix, contrast_with, cut_out, find_commonest, see_through
from kiosk.audit.contrast import measure_mark
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import DrawnPicture, Pixels, Snapshot, Thing

_LEAST_MARK = 3.0
_THICKER = 1.4
_SPOKEN_STATES = ("on", "off", "chosen")


def find_states_by_colour(snapshot: Snapshot) -> Iterator[Finding]:
    """Find checked controls that only their colour tells from the others of their group."""
    if snapshot.pixels is None:
        return
    for checked, others in _list_checked(snapshot):
        blind = [name for name, matrix in FILTERS.items() if not _is_told(snapshot, checked, others, matrix)]
        if blind:
            problem = f"is told from “{others[0].name[:40]}” by colour alone: {', '.join(blind)}"
            yield find_in(snapshot, 21, checked.name, problem, checked.box)


def _list_checked(snapshot: Snapshot) -> Iterator[tuple[Thing, list[Thing]]]:
    """Yield each checked control that is wholly in view with the unchecked ones beside it."""
    in_view = [one for one in snapshot.targets if one.has_state and one.shown.grow(1).holds(one.box)]
    for _, members in groupby(sorted(in_view, key=lambda one: one.group or 0), key=lambda one: one.group):
        group = list(members)
        others = [one for one in group if not one.is_checked]
        if others:
            yield from ((one, others) for one in group if one.is_checked)


def _is_told(snapshot: Snapshot, checked: Thing, others: list[Thing], matrix: Matrix) -> bool:
    if checked.name.casefold().split()[-1] in _SPOKEN_STATES or snapshot.pixels is None:
        return True
    return _has_mark(snapshot, checked, others, matrix) or _has_thicker_edge(
        snapshot, checked, others, matrix
    )


def _has_mark(snapshot: Snapshot, checked: Thing, others: list[Thing], matrix: Matrix) -> bool:
    """Whether there is an icon on it, seen well enough, that the others do not have."""
    usual = {picture.name for other in others for picture in _list_icons(snapshot, other)}
    marks = [picture for picture in _list_icons(snapshot, checked) if picture.name not in usual]
    return any(_measure_seen(snapshot, mark.box, matrix) >= _LEAST_MARK for mark in marks)


def _list_icons(snapshot: Snapshot, target: Thing) -> list[DrawnPicture]:
    return [picture for picture in snapshot.pictures if picture.target == target.key]


def _measure_seen(snapshot: Snapshot, box: Box, matrix: Matrix) -> float:
    assert snapshot.pixels is not None
    return measure_mark(see_through(cut_out(snapshot.pixels, box), matrix))


def _has_thicker_edge(snapshot: Snapshot, checked: Thing, others: list[Thing], matrix: Matrix) -> bool:
    usual = max(_measure_thickness(snapshot, other, matrix) for other in others)
    return _measure_thickness(snapshot, checked, matrix) >= max(usual + 1, usual * _THICKER)


def _measure_thickness(snapshot: Snapshot, target: Thing, matrix: Matrix) -> int:
    """How many pixels in a row, inwards from the middle of the left edge, stand out from the inside."""
    assert snapshot.pixels is not None
    depth = round(3 * snapshot.px_per_mm)
    row = Box(target.box.x, target.box.y + target.box.height / 2, depth, 1)
    strip: Pixels = see_through(cut_out(snapshot.pixels, row), matrix)
    inside = find_commonest(strip[:, -max(1, depth // 3) :])
    return int((contrast_with(strip, inside) >= _LEAST_MARK).sum())
