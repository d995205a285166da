"""Whether fingers meet what they mean: size of targets, room between them, distance from the edge, height."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kiosk.audit.finding import Finding, find_in
from kiosk.audit.snapshot import Snapshot, Thing

TARGET_MM, BIGGER_TARGET_MM, CARD_MM = 20.0, 30.0, 40.0
GAP_MM, BIGGER_GAP_MM = 3.0, 5.0
EDGE_MM = 10.0
TOLERANCE_MM = 0.3
BAR = ("Home", "Back", "Text and colours", "Lower the buttons", "Raise the buttons", "Finished")
"""What stands on every screen, in its order."""


def find_small_targets(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls smaller than a finger needs: A26, and A27 for bigger buttons and the cards of Home."""
    for target in snapshot.targets:
        number, least_mm = _least_size(snapshot, target)
        width, height = snapshot.in_mm(target.box.width), snapshot.in_mm(target.box.height)
        if min(width, height) < least_mm - TOLERANCE_MM:
            problem = f"is {width:.1f} by {height:.1f} mm, not {least_mm:.0f}"
            yield find_in(snapshot, number, target.name, problem, target.box)


def _least_size(snapshot: Snapshot, target: Thing) -> tuple[int, float]:
    if snapshot.place == "home" and target.name not in (*BAR, "Up", "Down"):
        return 27, CARD_MM
    return (27, BIGGER_TARGET_MM) if snapshot.configuration.has_bigger_buttons else (26, TARGET_MM)


def find_narrow_gaps(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls in view that a finger could touch together (A29)."""
    least_mm = BIGGER_GAP_MM if snapshot.configuration.has_bigger_buttons else GAP_MM
    in_view = [target for target in snapshot.targets if target.is_enabled and not target.shown.is_empty]
    for one, other in combinations(in_view, 2):
        gap_mm = snapshot.in_mm(one.shown.gap_to(other.shown))
        is_over = not one.shown.cut(other.shown).is_empty
        if gap_mm < least_mm - TOLERANCE_MM and not is_over and other.inside != one.key:
            problem = f"is {gap_mm:.1f} mm from “{other.name[:40]}”, not {least_mm:.0f}"
            yield find_in(snapshot, 29, one.name, problem, one.shown)


def find_edge_targets(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls too near the edge of the glass that do not go all the way to it (A30)."""
    for target in snapshot.targets:
        is_cut_by_its_view = target.shown != target.box
        if not target.is_in_view or is_cut_by_its_view:
            continue
        box, glass = target.box, snapshot.glass
        distances = (box.x, box.y, glass.right - box.right, glass.bottom - box.bottom)
        near = [snapshot.in_mm(px) for px in distances if px > 1]
        if near and min(near) < EDGE_MM - TOLERANCE_MM:
            yield find_in(snapshot, 30, target.name, f"ends {min(near):.1f} mm before the edge", box)


def _is_within_reach(snapshot: Snapshot, target: Thing) -> bool:
    """Whether enough of a control to touch is where somebody seated reaches."""
    within_px = target.box.bottom - max(target.box.y, snapshot.reach_top_px)
    return within_px >= min(target.box.height, TARGET_MM * snapshot.px_per_mm) - 1


def find_targets_out_of_reach(snapshot: Snapshot) -> Iterator[Finding]:
    """Find controls above what somebody seated reaches where “Lower the buttons” cannot help (A42)."""
    too_high = [
        target
        for target in snapshot.targets
        if target.is_enabled and target.is_in_view and not _is_within_reach(snapshot, target)
    ]
    can_be_lowered = any(
        target.name == "Lower the buttons" and target.box.y >= snapshot.reach_top_px - 1
        for target in snapshot.targets
    )
    for target in too_high:
        above_mm = snapshot.in_mm(snapshot.reach_top_px - target.box.y)
        if snapshot.configuration.is_lowered:
            problem = f"begins {above_mm:.0f} mm above reach, though lowered"
            yield find_in(snapshot, 42, target.name, problem, target.box)
        elif not can_be_lowered and not snapshot.is_dialog:
            problem = f"begins {above_mm:.0f} mm above reach, and nothing lowers it"
            yield find_in(snapshot, 42, target.name, problem, target.box)
