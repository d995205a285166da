"""Takes opening times in plain words apart into days, times and what joins them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, auto


class Kind(StrEnum):
    """What a piece of writing is."""

    DAY = auto()
    NTH = auto()
    OF_THE_MONTH = auto()
    TIME = auto()
    TO = auto()
    AND = auto()
    STOP = auto()
    CLOSED = auto()
    ALWAYS = auto()
    HARMLESS = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece, as written but in small letters."""

    kind: Kind
    text: str


_TIME = r"12 noon|12 midnight|noon|midday|midnight|\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)\b|\d{1,2}[:.]\d{2}\b"
_DAY_NAMES = (
    r"mon(?:day)?s?|tue(?:s(?:day)?s?)?|wed(?:nesday)?s?|thu(?:r(?:s(?:day)?s?)?)?|fri(?:day)?s?"
    r"|sat(?:urday)?s?|sun(?:day)?s?"
)
_PATTERNS = (
    (
        Kind.HARMLESS,
        r"(?:but )?(?:not|closed|except|excluding|excl\.?)(?: on)?(?: all)?(?: public and)? bank holidays?"
        r"|choose option \d|\(?local time\)?|open(?:ing)?(?: times| hours)?\b:?|hours:|we are(?= open)"
        r"|(?:please )?(?:ring|call|phone) (?:first|before you (?:visit|come|go))",
    ),
    (
        Kind.ALWAYS,
        r"24 hours(?: a day)?(?:,? (?:every day|7 days a week|seven days a week|all year(?: round)?))?"
        r"|24/7|(?:online )?(?:at )?any time|always open",
    ),
    (Kind.OF_THE_MONTH, r"(?:of|in) (?:the|each|every) month|of the calendar month|monthly"),
    (Kind.NTH, r"(?:first|1st|second|2nd|third|3rd|fourth|4th|last)\b"),
    (Kind.DAY, rf"weekdays?\b|weekends?\b|every ?day\b|daily\b|7 days a week|(?:{_DAY_NAMES})\b\.?"),
    (Kind.TIME, _TIME),
    (Kind.CLOSED, r"closed\b"),
    (Kind.TO, r"-|(?:to|until|till|through)\b"),
    (Kind.AND, r",|&|\+|and\b|:|@|from\b|between\b|on\b|every\b|each\b|the\b"),
    (Kind.STOP, r";|\.|\n|/"),
    (Kind.UNKNOWN, r"[^\s;,.\n]+"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS))
_DASHES = re.compile(r"[–—−‒]")


def split_opening_words(written: str) -> list[Token]:
    """Return the pieces of a text, in order. White space between them is left out."""
    plain = _DASHES.sub("-", written.casefold())
    return [Token(Kind(str(match.lastgroup)), match.group()) for match in _TOKEN.finditer(plain)]
