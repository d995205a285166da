"""Whether words, icons and edges stand out from what is behind them, measured in the picture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from kiosk.audit.box import Box
from kiosk.audit.colours import (
    FILTERS,
    Colour,
    Matrix,
    contrast_with,
    count_colours,
    cut_out,
    find_commonest,
    measure_contrast,
    see_through,
)
from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import DrawnText, Pixels, Snapshot, Thing

LEAST_TEXT, LEAST_READING, LEAST_GRAPHIC = 4.5, 7.0, 3.0
_ROUNDING = 0.05
_LEAST_INK_PX = 12
_LEAST_SHARE = 0.12
"""Of the commonest ink: less than that are soft edges of letters."""
_OUTSIDE_PX = 3
_EDGE_PX = 4
_LEAST_DIFFERENCE = 1.05
_FRAMED_BY_OTHERS = frozenset({"EditableText", "Slider"})
"""Roles of what is drawn within or around the box that is touched: there the best side counts."""


def find_faint_words(snapshot: Snapshot) -> Iterator[Finding]:
    """Find words with less contrast than 4.5, or than 7 where they are to be read or pressed (A19)."""
    for text, crop in _list_crops(snapshot):
        least = _least_contrast(text)
        contrast = measure_ink(crop)
        if contrast is not None and contrast < least - _ROUNDING:
            yield find_in(
                snapshot, 19, text.words, f"has a contrast of {contrast:.1f}, not {least:g}", text.box
            )


def find_words_lost_to_some_eyes(snapshot: Snapshot) -> Iterator[Finding]:
    """Find words with less contrast than 4.5 to people who see colours in another way (A21)."""
    for text, crop in _list_crops(snapshot):
        paper, inks = list_inks(crop)
        seen = {name: _find_weakest(paper, inks, matrix) or LEAST_READING for name, matrix in FILTERS.items()}
        lost = [name for name, contrast in seen.items() if contrast < LEAST_TEXT - _ROUNDING]
        if lost:
            yield find_in(snapshot, 21, text.words, f"can hardly be read with {', '.join(lost)}", text.box)


def _list_crops(snapshot: Snapshot) -> Iterator[tuple[DrawnText, Pixels]]:
    """Yield each text that is wholly in view with its picture, without the edge of the control it is on."""
    insides = {target.key: target.box.grow(-_EDGE_PX) for target in snapshot.targets}
    for text in snapshot.texts:
        inside = insides.get(text.target, text.shown) if text.target is not None else text.shown
        place = text.shown.cut(inside)
        if snapshot.pixels is None or not text.is_enabled or not _is_whole(text.box, text.shown):
            continue
        crop = cut_out(snapshot.pixels, place)
        if crop.size:
            yield text, crop


def _least_contrast(text: DrawnText) -> float:
    return LEAST_TEXT if text.is_heading and text.target is None else LEAST_READING


def find_faint_icons(snapshot: Snapshot) -> Iterator[Finding]:
    """Find icons with less contrast than 3 (A20)."""
    if snapshot.pixels is None:
        return
    for picture in snapshot.pictures:
        if not picture.is_icon or not picture.is_enabled or not _is_whole(picture.box, picture.shown):
            continue
        contrast = measure_mark(cut_out(snapshot.pixels, picture.shown))
        if contrast < LEAST_GRAPHIC - _ROUNDING:
            problem = f"has a contrast of {contrast:.1f}, not {LEAST_GRAPHIC:g}"
            yield find_in(snapshot, 20, f"icon {picture.name}", problem, picture.box)


def find_faint_edges(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls whose edge or surface cannot be told from what is around them (A20)."""
    if snapshot.pixels is None:
        return
    for target in snapshot.targets:
        if not target.is_enabled or target.inside is not None or not _is_whole(target.box, target.shown):
            continue
        contrast = measure_edge(snapshot, target)
        if contrast is not None and contrast < LEAST_GRAPHIC - _ROUNDING:
            problem = f"has an edge with a contrast of {contrast:.1f}, not {LEAST_GRAPHIC:g}"
            yield find_in(snapshot, 20, target.name, problem, target.box)


def measure_ink(pixels: Pixels) -> float | None:
    """Return the lowest contrast of the colours drawn on the commonest one; None where nothing is drawn."""
    return _find_weakest(*list_inks(pixels))


def list_inks(pixels: Pixels) -> tuple[Colour, list[Colour]]:
    """Return the commonest colour and those drawn on it, without the soft edges between."""
    counted = count_colours(pixels)
    paper, _ = next(counted)
    inks: list[Colour] = []
    for colour in sorted(_take_strong(counted), key=lambda one: -measure_contrast(one, paper)):
        if not any(_lies_between(colour, paper, ink) for ink in inks):
            inks.append(colour)
    return paper, inks


def _take_strong(counted: Iterator[tuple[Colour, int]]) -> Iterator[Colour]:
    """Yield the first of some counted colours, and those that are not much rarer."""
    commonest = 0
    for colour, count in counted:
        commonest = commonest or count
        if count < max(_LEAST_INK_PX, _LEAST_SHARE * commonest):
            return
        yield colour


def _find_weakest(paper: Colour, inks: list[Colour], matrix: Matrix | None = None) -> float | None:
    """Return the lowest contrast of some colours with another; with a matrix, as other eyes see them."""
    if matrix is not None and inks:
        colours = np.array([[paper, *inks]], dtype=np.uint8)
        paper, *inks = [_to_colour(seen) for seen in see_through(colours, matrix)[0]]
    return min((measure_contrast(ink, paper) for ink in inks), default=None)


def _to_colour(seen: Pixels) -> Colour:
    red, green, blue = (int(part) for part in seen)
    return red, green, blue


def measure_mark(pixels: Pixels) -> float:
    """Return the contrast of the heart of a thin drawing with what it is on; 1 where nothing is drawn."""
    contrasts = contrast_with(pixels, find_commonest(pixels))
    drawn = contrasts[contrasts > _LEAST_DIFFERENCE]
    return float(np.percentile(drawn, 90)) if drawn.size else 1.0


def _lies_between(colour: Colour, paper: Colour, ink: Colour) -> bool:
    """Whether a colour is one that soft edges mix out of two others."""
    start, way = np.array(paper, dtype=float), np.array(ink, dtype=float) - np.array(paper)
    share = float(np.dot(np.array(colour) - start, way) / max(1.0, float(np.dot(way, way))))
    off = np.array(colour) - (start + share * way)
    return 0 <= share <= 1 and float(np.abs(off).max()) < 16


def measure_edge(snapshot: Snapshot, target: Thing) -> float | None:
    """Return the contrast of a control's weakest side with what is around it; None where none is in view.

    On each side a strip is read from just outside to some way inside; its strongest contrast counts.
    """
    sides = [_measure_strip(strip) for strip in _list_strips(snapshot, target.box) if strip.size]
    choose = max if target.role in _FRAMED_BY_OTHERS else min
    return choose(sides, default=None)


def _list_strips(snapshot: Snapshot, box: Box) -> Iterator[Pixels]:
    """Yield a strip for each side, lying so that its first row is outside and its last inside."""
    depth, half = round(2 * snapshot.px_per_mm) + _OUTSIDE_PX, min(box.width, box.height) / 6
    across, down = box.x + box.width / 2, box.y + box.height / 2
    wide, high = Box(across - half, 0, 2 * half, depth), Box(0, down - half, depth, 2 * half)
    glass, pixels = snapshot.glass, snapshot.pixels
    if pixels is None:
        return
    if box.y > _OUTSIDE_PX:
        yield cut_out(pixels, Box(wide.x, box.y - _OUTSIDE_PX, wide.width, depth))
    if box.bottom < glass.bottom - _OUTSIDE_PX:
        yield cut_out(pixels, Box(wide.x, box.bottom + _OUTSIDE_PX - depth, wide.width, depth))[::-1]
    if box.x > _OUTSIDE_PX:
        yield cut_out(pixels, Box(box.x - _OUTSIDE_PX, high.y, depth, high.height)).transpose(1, 0, 2)
    if box.right < glass.right - _OUTSIDE_PX:
        right = Box(box.right + _OUTSIDE_PX - depth, high.y, depth, high.height)
        yield cut_out(pixels, right).transpose(1, 0, 2)[::-1]


def _measure_strip(strip: Pixels) -> float:
    contrasts: NDArray[np.float64] = contrast_with(strip, find_commonest(strip[:1]))
    return float(np.median(contrasts.max(axis=0)))


def _is_whole(box: Box, shown: Box) -> bool:
    """Whether nothing of a box is cut off."""
    return not shown.is_empty and shown.grow(0.3).holds(box)
