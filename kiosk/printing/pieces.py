"""What a leaflet is made of, one under the other, before anything is measured."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from kiosk.takeaway import QrCode
from kiosk.vocabulary import RichText, Span


class Keep(IntEnum):
    """How firmly something holds on to what comes after it, when a page ends."""

    FREE = 0
    LOOSELY = 1
    FIRMLY = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `scale` is of the letters of the leaflet, `space` above it in heights of a letter.

    `mark` stands before the first line: a dot, or a number.
    """

    text: RichText
    scale: float = 1.0
    space: float = 0.6
    mark: str = ""
    keep: Keep = Keep.FREE


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that is never parted: larger than the words, or as large as fits on one line."""

    text: str
    keep: Keep = Keep.FREE


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture of the content, by its name in the media store."""

    name: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """One of the kiosk's own pictures."""

    name: str


Drawing: TypeAlias = Medium | Symbol | QrCode


@dataclass(frozen=True, slots=True)
class Pair:
    """A drawing with the words it belongs to at its right, and a number under them. They are never parted."""

    drawing: Drawing
    text: RichText
    figure: str = ""
    keep: Keep = Keep.FREE


Piece: TypeAlias = Words | Figure | Pair


def plain(text: str) -> RichText:
    """Return words with nothing special about them."""
    return (Span(text),)


def bold(text: str) -> RichText:
    """Return bold words."""
    return (Span(text, bold=True),)


def heading(text: str, scale: float = 1.25, space: float = 1.2) -> Words:
    """Return words that stay with what they are the heading of."""
    return Words(bold(text), scale=scale, space=space, keep=Keep.FIRMLY)
