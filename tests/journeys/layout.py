"""What is wrong with how a screen is laid out: words cut off, targets too small, nameless or too close."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour import Seen, scene_box

MIN_TARGET_MM = 20.0
MIN_GAP_MM = 3.0
TOLERANCE_MM = 0.3
_PIXEL = 1.5
_FAR = 1e6


@dataclass(frozen=True)
class Room:
    """Where something may be drawn: `clip` cuts it off, `target` is the control it belongs to."""

    clip: QRectF
    target: QRectF | None = None


def find_cut_words(window: QQuickWindow, targets: list[Seen]) -> list[str]:
    """Return every text that is elided, wider or higher than its place, or outside of what holds it."""
    glass = QRectF(0, 0, window.width(), window.height())
    boxes = {seen.item: seen.box for seen in targets}
    return [problem for problem in _judge(window.contentItem(), Room(glass), boxes) if problem]


def _judge(item: QQuickItem, room: Room, targets: dict[QQuickItem, QRectF]) -> Iterator[str]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.property("truncated") is not None and item.property("text"):
        yield from _judge_text(item, room)
    below = replace(room, target=targets.get(item, room.target))
    if item.property("contentY") is not None:
        below = replace(below, clip=_open_vertically(room.clip & scene_box(item)))
    elif item.clip():
        below = replace(below, clip=room.clip & scene_box(item))
    for child in item.childItems():
        yield from _judge(child, below, targets)


def _open_vertically(clip: QRectF) -> QRectF:
    """What scrolls up and down is cut off only at its sides."""
    return QRectF(clip.x(), -_FAR, clip.width(), 2 * _FAR)


def _judge_text(item: QQuickItem, room: Room) -> Iterator[str]:
    words = str(item.property("text"))[:40]
    drawn = QSizeF(item.property("contentWidth"), item.property("contentHeight"))
    if item.property("truncated"):
        yield f"“{words}” is cut short"
    if drawn.width() > item.width() + _PIXEL:
        yield f"“{words}” is {drawn.width() - item.width():.0f} px wider than its place"
    if drawn.height() > item.height() + _PIXEL:
        yield f"“{words}” is {drawn.height() - item.height():.0f} px higher than its place"
    box = scene_box(item)
    for name, place in (("screen", room.clip), ("control", room.target)):
        if place is not None and not _grow(place, _PIXEL).contains(box):
            yield f"“{words}” reaches out of its {name}: {_describe(box)} in {_describe(place)}"


def _describe(box: QRectF) -> str:
    return f"{box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f}"


def _grow(box: QRectF, by: float) -> QRectF:
    return box.adjusted(-by, -by, by, by)


def find_bad_targets(seen: list[Seen], px_per_mm: float, least_mm: float = MIN_TARGET_MM) -> list[str]:
    """Return every control without a name or smaller than a finger needs."""
    least = (least_mm - TOLERANCE_MM) * px_per_mm
    problems = [f"a {target.role.name} has no name" for target in seen if not target.name]
    small = [target for target in seen if min(target.box.width(), target.box.height()) < least]
    return problems + [f"“{t.name}” is {_in_mm(t.box, px_per_mm)}" for t in small]


def _in_mm(box: QRectF, px_per_mm: float) -> str:
    return f"{box.width() / px_per_mm:.1f} by {box.height() / px_per_mm:.1f} mm"


def find_narrow_gaps(seen: list[Seen], px_per_mm: float, least_mm: float = MIN_GAP_MM) -> list[str]:
    """Return every pair of controls in view that a finger could touch together."""
    least = (least_mm - TOLERANCE_MM) * px_per_mm
    in_view = [target for target in seen if target.is_enabled and not target.shown.isEmpty()]
    return [
        f"“{one.name}” and “{other.name}” are {_measure_gap(one.shown, other.shown) / px_per_mm:.1f} mm apart"
        for one, other in combinations(in_view, 2)
        if _measure_gap(one.shown, other.shown) < least
    ]


def _measure_gap(one: QRectF, other: QRectF) -> float:
    """Return the shortest way between two boxes; 0 where they touch or overlap."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return QPointF(across, down).manhattanLength() if not (across and down) else (across**2 + down**2) ** 0.5
