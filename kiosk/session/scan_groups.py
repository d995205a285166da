"""Groups what can be chosen into levels that are quick to scan: rows as the eye sees them, few on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

MAX_TARGETS = 9
"""Targets on one level: at the usual step a full pass then takes 20 s at most."""
MAX_MEMBERS_BELOW = MAX_TARGETS - 1
"""Below the top, the way out is a stop of its own."""
_SAME_ROW_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Box:
    """Where a target is, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class ScanGroup:
    """What is scanned on one level: targets, by their number, and groups of more of them."""

    members: tuple[ScanMember, ...] = ()

    def targets(self) -> tuple[int, ...]:
        """Return every target in here, in the order in which it is come to."""
        return tuple(target for member in self.members for target in targets_of(member))


ScanMember: TypeAlias = int | ScanGroup


def targets_of(member: ScanMember) -> tuple[int, ...]:
    """Return the targets that a member is or holds."""
    return (member,) if isinstance(member, int) else member.targets()


def group_targets(boxes: Sequence[Box]) -> ScanGroup:
    """Return the levels in which targets are scanned. A target's number is its place in `boxes`."""
    rows = _sort_into_rows(boxes)
    if len(boxes) <= MAX_TARGETS:
        return ScanGroup(tuple(number for row in rows for number in row))
    members = tuple(part for row in rows for part in _split_row(row))
    while len(members) > MAX_TARGETS:
        count = max(MAX_TARGETS, _count_parts(members))
        members = tuple(_wrap(part) for part in _split_evenly(members, count))
    return ScanGroup(members)


@dataclass(slots=True)
class _Row:
    """Numbers of targets, and the height that all of them share."""

    numbers: list[int]
    top: float
    bottom: float

    def takes(self, box: Box) -> bool:
        shared = min(self.bottom, box.bottom) - max(self.top, box.top)
        return shared > 0 and shared >= _SAME_ROW_SHARE * min(self.bottom - self.top, box.height)

    def add(self, number: int, box: Box) -> None:
        self.numbers.append(number)
        self.top, self.bottom = max(self.top, box.top), min(self.bottom, box.bottom)


def _sort_into_rows(boxes: Sequence[Box]) -> list[list[int]]:
    rows: list[_Row] = []
    for number, box in sorted(enumerate(boxes), key=lambda pair: (pair[1].top, pair[1].left)):
        row = next((row for row in rows if row.takes(box)), None)
        if row is None:
            rows.append(_Row([number], box.top, box.bottom))
        else:
            row.add(number, box)
    return [sorted(row.numbers, key=lambda number: boxes[number].left) for row in rows]


def _split_row(row: Sequence[int]) -> list[ScanMember]:
    return [_wrap(part) for part in _split_evenly(row, _count_parts(row))]


def _count_parts(members: Sequence[ScanMember]) -> int:
    """Return how many levels below the top hold so many."""
    return -(-len(members) // MAX_MEMBERS_BELOW)


def _split_evenly(members: Sequence[ScanMember], count: int) -> list[tuple[ScanMember, ...]]:
    """Return so many parts, in order and all of nearly the same length."""
    edges = [len(members) * part // count for part in range(count + 1)]
    return [tuple(members[start:end]) for start, end in pairwise(edges)]


def _wrap(members: tuple[ScanMember, ...]) -> ScanMember:
    """A group of one would be a level with nothing to choose between."""
    return members[0] if len(members) == 1 else ScanGroup(members)
