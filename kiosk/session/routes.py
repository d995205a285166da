"""Where a visitor is and how they came there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

MAX_ROUTES = 50
"""Steps back that are remembered; older ones are forgotten first."""


class Screen(StrEnum):
    """Every screen a visitor or a member of staff can be on."""

    ATTRACT = "attract"
    HOME = "home"
    READ = "read"
    READER = "reader"
    FILMS = "films"
    PLAYER = "player"
    FIND_HELP = "findHelp"
    SERVICES = "services"
    NARROW = "narrow"
    CHOOSE = "choose"
    NEAR = "near"
    SERVICE = "service"
    SEARCH = "search"
    WORDS = "words"
    CONTACT = "contact"
    MORE = "more"
    MY_LIST = "myList"
    ABOUT = "about"
    ACCESSIBILITY = "accessibility"
    STAFF = "staff"
    STAFF_STATUS = "staffStatus"
    STAFF_UPDATE = "staffUpdate"
    STAFF_TESTS = "staffTests"
    STAFF_REPORT = "staffReport"
    STAFF_STATISTICS = "staffStatistics"
    STAFF_END = "staffEnd"


STAFF_SCREENS = frozenset(
    {
        *(Screen.STAFF, Screen.STAFF_STATUS, Screen.STAFF_UPDATE),
        *(Screen.STAFF_TESTS, Screen.STAFF_REPORT, Screen.STAFF_STATISTICS, Screen.STAFF_END),
    }
)


NARROWING = frozenset({Screen.NARROW, Screen.CHOOSE, Screen.NEAR})
"""Screens on which a list of services is narrowed. They are left behind once the list is shown."""


@dataclass(frozen=True, slots=True)
class Route:
    """A screen, what it shows (a page id, a topic id…), and where in it the visitor was.

    `position_px` is how far down it was read, `focus_ordinal` which of its controls the keys were on, counted
    in the order of the focus; -1 is none.
    """

    screen: Screen
    argument: str = ""
    position_px: float = 0.0
    focus_ordinal: int = -1


_ATTRACT = Route(Screen.ATTRACT)
_HOME = Route(Screen.HOME)


@dataclass(frozen=True, slots=True)
class Visit:
    """The way from Home to here; empty while nobody is visiting."""

    routes: tuple[Route, ...] = ()

    @property
    def current(self) -> Route:
        """Where the visitor is now."""
        return self.routes[-1] if self.routes else _ATTRACT

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen before this one."""
        return len(self.routes) > 1

    @property
    def is_with_staff(self) -> bool:
        """Whether the way here leads through the staff screens, so that Back goes there."""
        return any(route.screen in STAFF_SCREENS for route in self.routes)

    @property
    def list_shown(self) -> Route | None:
        """The list of services that is shown or being narrowed; None where there is none yet."""
        return self._below_narrowing[-1] if self._is_on_list else None

    @property
    def _below_narrowing(self) -> tuple[Route, ...]:
        kept = len(self.routes)
        while kept and self.routes[kept - 1].screen in NARROWING:
            kept -= 1
        return self.routes[:kept]

    @property
    def _is_on_list(self) -> bool:
        below = self._below_narrowing
        return bool(below) and below[-1].screen is Screen.SERVICES

    def start(self) -> Visit:
        """Begin a visit at Home."""
        return Visit((_HOME,))

    def open(self, screen: Screen, argument: str = "") -> Visit:
        """Go on to a screen, or from narrowing a list back to it; opening what is open changes nothing."""
        if screen is Screen.HOME:
            return self.start()
        here = self.current
        if (here.screen, here.argument) == (screen, argument):
            return self
        if screen is Screen.SERVICES and here.screen in NARROWING and self._is_on_list:
            return Visit((*self._below_narrowing[:-1], Route(screen, argument)))
        return Visit((_HOME, *(*self.routes[1:], Route(screen, argument))[-MAX_ROUTES:]))

    def back(self) -> Visit:
        """Go back one screen; at Home this changes nothing."""
        return Visit(self.routes[:-1]) if self.can_go_back else self

    def remember_position(self, position_px: float) -> Visit:
        """Keep how far down the current screen was read, for when the visitor comes back."""
        return self._change_current(position_px=max(0.0, position_px))

    def remember_focus(self, focus_ordinal: int) -> Visit:
        """Keep which control the keys were on, for when the visitor comes back."""
        return self._change_current(focus_ordinal=focus_ordinal)

    def _change_current(self, **what: Any) -> Visit:
        if not self.routes:
            return self
        return Visit((*self.routes[:-1], replace(self.current, **what)))
