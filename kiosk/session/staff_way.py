"""The way to the staff screens: four corners touched in order, or six keys pressed in order.

It hides the screens from visitors; what protects them is the PIN. Times are milliseconds on any clock that
never goes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.session.contacts import Area, Spot


class StaffStep(StrEnum):
    """One step of the way."""

    TOP_LEFT = "top left"
    TOP_RIGHT = "top right"
    BOTTOM_RIGHT = "bottom right"
    BOTTOM_LEFT = "bottom left"
    HOME = "Home"
    UP = "Up"
    DOWN = "Down"
    BACK = "Back"


@dataclass(frozen=True, slots=True)
class StaffWay:
    """Steps that lead to the staff screens when nothing else is done between them."""

    steps: tuple[StaffStep, ...]
    within_ms: int


CORNER_WAY = StaffWay(
    (StaffStep.TOP_LEFT, StaffStep.TOP_RIGHT, StaffStep.BOTTOM_RIGHT, StaffStep.BOTTOM_LEFT), 10_000
)
KEY_WAY = StaffWay(
    (
        *(StaffStep.HOME, StaffStep.UP, StaffStep.HOME),
        *(StaffStep.DOWN, StaffStep.HOME, StaffStep.BACK),
    ),
    15_000,
)


@dataclass(frozen=True, slots=True)
class StaffSteps:
    """The last steps that were taken, each with its time. A touch or key that is no step breaks them off."""

    taken: tuple[tuple[StaffStep, int], ...] = ()


def take_step(
    steps: StaffSteps, step: StaffStep | None, now_ms: int, way: StaffWay
) -> tuple[StaffSteps, bool]:
    """Note a touch or key; return whether it was the last step of the way."""
    if step is None:
        return StaffSteps(), False
    taken = (*steps.taken, (step, now_ms))[-len(way.steps) :]
    is_there = tuple(one for one, _ in taken) == way.steps and now_ms - taken[0][1] <= way.within_ms
    return (StaffSteps(), True) if is_there else (StaffSteps(taken), False)


def find_corner(spot: Spot, stage: Area, side_px: float) -> StaffStep | None:
    """Return the corner of the stage that a spot is in; a corner is a square of `side_px`."""
    if not stage.contains(spot):
        return None
    is_left, is_right = spot.x < stage.left + side_px, spot.x > stage.left + stage.width - side_px
    is_top, is_bottom = spot.y < stage.top + side_px, spot.y > stage.top + stage.height - side_px
    if not (is_left or is_right) or not (is_top or is_bottom):
        return None
    if is_top:
        return StaffStep.TOP_LEFT if is_left else StaffStep.TOP_RIGHT
    return StaffStep.BOTTOM_LEFT if is_left else StaffStep.BOTTOM_RIGHT
