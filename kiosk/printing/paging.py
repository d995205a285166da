"""Where pages end: never inside a box, and inside what belongs together only where there is no other way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.printing.pieces import Keep


@dataclass(frozen=True, slots=True)
class Extent:
    """How high a box is, how much space it wants above it, and how firmly it keeps to the next one."""

    space: float
    height: float
    keep: Keep = Keep.FREE


def part_into_pages(extents: Sequence[Extent], page_height: float) -> tuple[range, ...]:
    """Return which boxes stand on which page. The space above the first box of a page falls away."""
    pages: list[range] = []
    start = 0
    for run in _list_runs(extents, range(len(extents)), Keep.LOOSELY, page_height):
        if run.start > start and measure(extents, range(start, run.stop)) > page_height:
            pages.append(range(start, run.start))
            start = run.start
    return (*pages, range(start, len(extents))) if extents else ()


def measure(extents: Sequence[Extent], boxes: range) -> float:
    """Return how much of a page some boxes fill."""
    filled = sum(extents[index].space + extents[index].height for index in boxes)
    return filled - (extents[boxes.start].space if boxes else 0)


def _list_runs(extents: Sequence[Extent], boxes: range, keep: Keep, page_height: float) -> Iterator[range]:
    """Give what belongs together; what is higher than a page in parts that belong together more firmly."""
    start = boxes.start
    for index in boxes:
        if extents[index].keep >= keep and index + 1 < boxes.stop:
            continue
        run = range(start, index + 1)
        start = index + 1
        if len(run) == 1 or measure(extents, run) <= page_height:
            yield run
        elif keep is Keep.FIRMLY:
            yield from (range(single, single + 1) for single in run)
        else:
            yield from _list_runs(extents, run, Keep.FIRMLY, page_height)
