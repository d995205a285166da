"""The closed list of what is counted. Nothing outside it can be written down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.session import STAFF_SCREENS, Screen
from kiosk.vocabulary import Edition


class Kind(StrEnum):
    """Every number says in how many visits something was used, however often; `UPDATE` counts updates."""

    VISIT = "visit"
    LENGTH = "length"
    SCREEN = "screen"
    EDITION = "edition"
    CHOICE = "choice"
    PAGE = "page"
    FILM_BEGUN = "film-begun"
    FILM_ENDED = "film-ended"
    TOPIC = "topic"
    SERVICE = "service"
    SEARCH = "search"
    TAKEN = "taken"
    UPDATE = "update"


class Length(StrEnum):
    """How long a visit was, from the first touch to the last."""

    SHORT = "under-2-minutes"
    MEDIUM = "2-to-5-minutes"
    LONG = "5-to-15-minutes"
    LONGER = "over-15-minutes"


class Choice(StrEnum):
    """What was chosen that a new visitor does not meet."""

    LARGE = "text-large"
    GIANT = "text-giant"
    DOUBLE = "text-double"
    CREAM = "theme-cream"
    DARK = "theme-dark"
    CONTRAST = "theme-contrast"
    LEXEND = "lexend"
    MORE_SPACE = "more-space"
    CALM = "calm"
    RULER = "ruler"
    LINE_FOCUS = "line-focus"
    BIGGER_BUTTONS = "bigger-buttons"
    LOWERED = "lowered"
    LONG_WAIT = "long-wait"
    HOLD = "hold"
    IGNORE_REPEAT = "ignore-repeat"
    ONE_SWITCH = "switch-one"
    TWO_SWITCHES = "switch-two"
    NO_CAPTIONS = "captions-off"


class Search(StrEnum):
    """Whether a visit searched, and whether a search was left that found nothing. Never what for."""

    MADE = "made"
    FOUND_NOTHING = "found-nothing"


class Taken(StrEnum):
    """How something was taken home."""

    PRINT = "print"
    CODE = "code"
    LIST = "list"


COUNTED_SCREENS = tuple(
    screen for screen in Screen if screen not in STAFF_SCREENS | {Screen.ATTRACT, Screen.HOME}
)
"""Every visit begins at Home."""

NAMES: dict[Kind, tuple[str, ...]] = {
    Kind.VISIT: ("",),
    Kind.LENGTH: tuple(Length),
    Kind.SCREEN: COUNTED_SCREENS,
    Kind.EDITION: tuple(Edition),
    Kind.CHOICE: tuple(Choice),
    Kind.SEARCH: tuple(Search),
    Kind.TAKEN: tuple(Taken),
    Kind.UPDATE: ("",),
}
"""The names of a kind; what a kind is not here has are ids of the content."""

_CONTENT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Counted:
    """One thing that is counted.

    Raises:
        ValueError: It is not on the list.
    """

    kind: Kind
    name: str = ""

    def __post_init__(self) -> None:
        names = NAMES.get(self.kind)
        is_known = _CONTENT_ID.fullmatch(self.name) if names is None else self.name in names
        if not is_known:
            raise ValueError(f"“{self.kind}” has no “{self.name}” that is counted")

    @property
    def key(self) -> str:
        """How it is written down: `page:short-breaks`."""
        return f"{self.kind}:{self.name}" if self.name else self.kind.value


def read_key(key: str) -> Counted:
    """Return what a key stands for.

    Raises:
        ValueError: It is not on the list.
    """
    kind, _, name = key.partition(":")
    return Counted(Kind(kind), name)
