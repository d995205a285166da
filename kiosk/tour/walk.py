"""What a step of the tour has at hand, and the moves that many steps share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject

from kiosk.machine import Settings
from kiosk.tour.clock import ForwardClock
from kiosk.tour.visitor import LostError, Visitor
from kiosk.viewmodels import KioskParts, KioskViewModel


@dataclass(frozen=True, slots=True)
class Walk:
    """A visitor in front of the kiosk. `at_rest` is what the view models held before anybody came."""

    visitor: Visitor
    kiosk: KioskViewModel
    clock: ForwardClock
    settings: Settings
    at_rest: dict[str, object]

    @property
    def parts(self) -> KioskParts:
        """The view models, to know what content there is to look for."""
        return self.kiosk.parts

    def go(self, name: str, screen: str) -> None:
        """Touch something and wait for the screen it leads to."""
        self.visitor.touch(name)
        self.expect_screen(screen)

    def expect_screen(self, screen: str) -> None:
        """Wait until the kiosk is on a screen, and what it shows has been looked up."""
        visit = self.parts.visit
        self.visitor.expect(lambda: visit.route.screen == screen, f"The screen “{screen}” should be open")
        self.expect_list()
        self.visitor.rest()

    def expect_list(self) -> None:
        """Wait until the list of services, if one is wanted, is there."""
        self.visitor.expect(
            lambda: not self.parts.services.is_waiting, "The list of services should be there"
        )


def rows_of(model: QObject, name: str) -> tuple[Any, ...]:
    """Return the rows of one of a view model's lists."""
    rows: tuple[Any, ...] = getattr(model, name).rows
    return rows


def first_of(model: QObject, name: str) -> Any:
    """Return the first row of one of a view model's lists.

    Raises:
        LostError: There is none.
    """
    rows = rows_of(model, name)
    if not rows:
        raise LostError(f"There is nothing in the list “{name}”")
    return rows[0]


Act: TypeAlias = Callable[[Walk], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a visitor does. `name` names its picture; `is_quick` ones are in the short tour too."""

    name: str
    does: str
    act: Act
    is_quick: bool = True


@dataclass(frozen=True, slots=True)
class Chapter:
    """Steps that follow from each other; each chapter begins on Home."""

    name: str
    steps: tuple[Step, ...]


def going(name: str, screen: str) -> Act:
    """Make a step that touches something and arrives on a screen."""
    return lambda walk: walk.go(name, screen)


def touching(*names: str) -> Act:
    """Make a step that touches things one after another."""

    def act(walk: Walk) -> None:
        for name in names:
            walk.visitor.touch(name)

    return act


def seeing(*names: str) -> Act:
    """Make a step that only looks for things."""

    def act(walk: Walk) -> None:
        for name in names:
            walk.visitor.see(name)

    return act
