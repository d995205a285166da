"""Strategies, pages in their editions, pictures and hard words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.vocabulary.text import RichText


class Edition(StrEnum):
    """The forms in which a page can be read."""

    STANDARD = "standard"
    LARGE_PRINT = "large-print"
    EASY_READ = "easy-read"


class PageGroup(StrEnum):
    """Where a page stands in the kiosk."""

    STRATEGY = "strategy"
    SUPPORT = "support"
    COUNTY = "county"


class BlockKind(StrEnum):
    """How a block of standard text is laid out."""

    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    STEPS = "steps"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the media store. `media` is its file name there, `alt` what it shows."""

    name: str
    alt: str
    media: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or note (one item), or a list (an item a point)."""

    kind: BlockKind
    items: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. Editions of one page share section ids."""

    id: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class EasyReadLine:
    """One idea: a picture and the sentence it stands beside."""

    picture: Picture
    text: RichText


@dataclass(frozen=True, slots=True)
class EasyReadSection:
    """The Easy Read form of the section with the same id."""

    id: str
    heading: str
    lines: tuple[EasyReadLine, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts on a page came from. `seen` is the date printed on the source, as words."""

    title: str
    url: str
    seen: str


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word and its plain explanation. `also` lists other forms people write."""

    id: str
    term: str
    explanation: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageSummary:
    """What a list shows of a page."""

    id: str
    title: str
    summary: str
    group: PageGroup
    strategy_id: str | None
    picture: Picture


@dataclass(frozen=True, slots=True)
class Page:
    """A page with all its editions. `terms` are the hard words it links to, in reading order."""

    id: str
    title: str
    summary: str
    group: PageGroup
    strategy_id: str | None
    picture: Picture
    valid_from: date | None
    valid_until: date | None
    checked_on: date
    review_by: date
    sections: tuple[Section, ...]
    easy_read_title: str
    easy_read_sections: tuple[EasyReadSection, ...]
    sources: tuple[Source, ...]
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Strategy:
    """A strategy and the pages about it, in reading order."""

    id: str
    title: str
    summary: str
    valid_from: date
    valid_until: date
    picture: Picture
    pages: tuple[PageSummary, ...]
