"""How to come to the screens that only staff see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.tour import Walk

_PIN = "246813"


def ask_for_pin(walk: Walk) -> None:
    """Come before the gate."""
    walk.kiosk.open_staff()


def come_in(walk: Walk) -> None:
    """Be staff who have typed a PIN; one is chosen where there is none."""
    gate = walk.parts.staff.parts.gate
    walk.kiosk.open_staff()
    for _ in range(2):
        if gate.property("phase") in ("choose", "repeat", "enter"):
            for digit in _PIN:
                gate.typeDigit(digit)
            gate.accept()
    walk.visitor.expect(lambda: gate.is_open, "Staff should be in")


def staff_at(screen: str) -> Callable[[Walk], None]:
    """Go to one of the staff screens."""

    def go(walk: Walk) -> None:
        come_in(walk)
        walk.parts.visit.open(screen, "")
        walk.visitor.expect(lambda: is_told(walk, screen), "What staff ask for should be told")

    return go


def is_told(walk: Walk, screen: str) -> bool:
    """Whether what a screen finds out in the background has come."""
    staff = walk.parts.staff.parts
    asked: dict[str, QObject] = {"staffStatus": staff.status, "staffStatistics": staff.statistics}
    return screen not in asked or bool(asked[screen].property("isReady"))
