"""How to come to the screens that only staff see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.counting import NAMES, Counted, DayFiles
from kiosk.tour import Walk

_PIN = "246813"


def count_some_days(folder: Path) -> None:
    """Let there be statistics of two weeks, with large numbers and small ones."""
    counted = [Counted(kind, name) for kind, names in NAMES.items() for name in names]
    counts = {each: 3 * place + 1 for place, each in enumerate(counted)}
    DayFiles(folder).save({date(2026, 11, 17): counts, date(2026, 11, 24): counts})


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
