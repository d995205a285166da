"""Finds the moment at which a window shows what it is going to show."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy

from benchmarks.pixels import Glass, Rows

STEP_S = 0.01
QUIET_S = 0.8
TIMEOUT_S = 30
SAME = 0.998
"""Share of pixels that must be as they stay. A line of text or one small picture is more than the rest."""
ENOUGH = 0.002
"""Share of pixels each colour must have."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was on the glass, and when that was first seen."""

    seen_s: float
    rows: Rows


def has_colours(rows: Rows, colours: Sequence[int]) -> bool:
    """Say whether there is enough of every colour."""
    return all(numpy.count_nonzero(rows == colour) >= ENOUGH * rows.size for colour in colours)


def find_painted_s(looks: Sequence[Look]) -> float:
    """Return when the glass first showed what the last look shows, all but a speck."""
    last = looks[-1].rows
    return next(look.seen_s for look in looks if measure_sameness(look.rows, last) >= SAME)


def measure_sameness(one: Rows, other: Rows) -> float:
    """Return the share of pixels that are the same in both."""
    return float(numpy.count_nonzero(one == other)) / one.size


def watch_until_painted(
    glass: Glass,
    colours: Sequence[int],
    began_s: float,
    now_s: Callable[[], float] = time.perf_counter,
    sleep: Callable[[float], None] = time.sleep,
) -> float | None:
    """Return how many seconds after `began_s` everything was painted; None if it never was.

    Every look that differs is kept until all colours are there and nothing changed for a while.
    """
    looks = [Look(now_s() - began_s, glass.look())]
    while (passed := now_s() - began_s) < TIMEOUT_S:
        rows = glass.look()
        if measure_sameness(rows, looks[-1].rows) < 1:
            looks.append(Look(passed, rows))
        elif passed - looks[-1].seen_s > QUIET_S and has_colours(rows, colours):
            return find_painted_s(looks)
        sleep(STEP_S)
    return None
