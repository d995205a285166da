"""Whether everything has its place: nothing cut off, nothing over something else, one way to scroll."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kiosk.audit.box import Box
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import DrawnText, Snapshot

PIXEL = 1.5
"""Rounding that no eye sees."""


def find_cut_words(snapshot: Snapshot) -> Iterator[Finding]:
    """Find texts that are elided, broken within a word, larger than their place or outside of it (A10)."""
    controls = {thing.key: thing.box for thing in snapshot.targets}
    for text in snapshot.texts:
        for problem in _judge_text(text, controls.get(text.target or 0)):
            yield find_in(snapshot, 10, text.words, problem, text.box)


def _judge_text(text: DrawnText, control: Box | None) -> Iterator[str]:
    width, height = text.needs
    if text.is_cut_short:
        yield "is cut short"
    if text.letters.has_broken_word:
        yield "has a word broken in two"
    if width > text.box.width + PIXEL:
        yield f"is {width - text.box.width:.0f} px wider than its place"
    if height > text.box.height + PIXEL:
        yield f"is {height - text.box.height:.0f} px higher than its place"
    for name, place in (("screen", text.room), ("control", control)):
        if place is not None and not place.grow(PIXEL).holds(text.box):
            yield f"reaches out of its {name}: {text.box.describe()} in {place.describe()}"


def find_overlapping_words(snapshot: Snapshot) -> Iterator[Finding]:
    """Find texts drawn over each other (A10)."""
    inked = [(text, _inked(text)) for text in snapshot.texts]
    for (one, here), (other, there) in combinations(inked, 2):
        if here.bottom <= there.y or there.bottom <= here.y:
            continue
        common = here.cut(there)
        if one.pane == other.pane and common.least_side > PIXEL:
            yield find_in(snapshot, 10, one.words, f"is drawn over “{other.words[:40]}”", common)


def _inked(text: DrawnText) -> Box:
    """Where the words of a text are, whatever room they were given: at its start, its middle or its end."""
    width, height = min(text.needs[0], text.box.width), min(text.needs[1], text.box.height)
    spare = text.box.width - width
    shift = {"left": 0.0, "centre": spare / 2, "right": spare}.get(text.letters.alignment, 0.0)
    return Box(text.box.x + shift, text.box.y + (text.box.height - height) / 2, width, height)


def find_overlapping_targets(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls over each other: a finger cannot tell which one answers (A10)."""
    for one, other in combinations(snapshot.targets, 2):
        common = one.shown.cut(other.shown)
        is_part = other.inside == one.key or one.inside == other.key
        if not is_part and common.least_side > PIXEL:
            yield find_in(snapshot, 10, one.name, f"lies over “{other.name[:40]}”", common)


def find_sideways_scrolling(snapshot: Snapshot) -> Iterator[Finding]:
    """Find what scrolls sideways (A11)."""
    for pane in snapshot.panes:
        too_wide = pane.content_width - pane.box.width
        if too_wide > PIXEL:
            yield find_in(snapshot, 11, "a pane", f"scrolls sideways by {too_wide:.0f} px", pane.box)
