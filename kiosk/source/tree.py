"""What reading a content folder gives: everything that was written, with its place, judged by nobody yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.vocabulary import BlockKind, Finding, Place, RichText

Fields = Mapping[str, object]
"""Front matter or one entry of a YAML list: each value is text as written, a list or a mapping."""

Row = Mapping[str, str]
"""One CSV row by column name, white space at both ends removed.

A missing cell is an empty string; a column the file's header does not have is not in the row."""


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A block of standard text and where it starts; `item_lines` says where each item does."""

    place: Place
    kind: BlockKind
    items: tuple[RichText, ...]
    item_lines: tuple[int, ...] = ()

    def find_place_of(self, item: int) -> Place:
        """Return where an item starts, or where the block does if that is not known."""
        line = self.item_lines[item] if item < len(self.item_lines) else self.place.line
        return Place(self.place.file, line)


@dataclass(frozen=True, slots=True)
class SourceSection:
    """A section of standard text. `id` is empty where the heading has none."""

    place: Place
    id: str
    heading: str
    blocks: tuple[SourceBlock, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An Easy Read line: the name of its picture (empty where missing) and its words."""

    place: Place
    picture: str
    text: RichText


@dataclass(frozen=True, slots=True)
class SourceEasyReadSection:
    """A section of Easy Read text. `id` is empty where the heading has none."""

    place: Place
    id: str
    heading: str
    lines: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """An entry of a YAML list, or a file's front matter, and where it starts.

    `lines` says on which line each key stands, where that is known.
    """

    place: Place
    fields: Fields
    lines: Mapping[str, int] = field(default_factory=dict)

    def find_place_of(self, key: str) -> Place:
        """Return where a key stands, or where the entry starts if the key is not there."""
        return Place(self.place.file, self.lines.get(key, self.place.line))


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A CSV row and where it stands."""

    place: Place
    row: Row

    def find_place_of(self, column: str) -> Place:
        """Return where a cell stands."""
        return replace(self.place, column=column)


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page folder: both files, where they were there and could be read."""

    folder: str
    front: SourceEntry
    sections: tuple[SourceSection, ...]
    easy_read_front: SourceEntry | None
    easy_read_sections: tuple[SourceEasyReadSection, ...]

    def list_texts(self) -> Iterator[tuple[RichText, Place]]:
        """Yield everything a reader reads under its headings, standard text first, with its place."""
        for section in self.sections:
            for block in section.blocks:
                for index, item in enumerate(block.items):
                    yield item, block.find_place_of(index)
        for easy_read_section in self.easy_read_sections:
            for line in easy_read_section.lines:
                yield line.text, line.place


@dataclass(frozen=True, slots=True)
class SourceTree:
    """A whole content folder.

    `problems` are what could not be read at all (broken YAML, wrong encoding, text outside a
    section, forbidden Markdown, a missing column); everything else is here as written.
    `content_dir` and `media_dir` are where files named by pictures and films are.
    """

    content_dir: Path
    media_dir: Path
    manifest: SourceEntry
    strategies: tuple[SourceEntry, ...]
    films: tuple[SourceEntry, ...]
    pages: tuple[SourcePage, ...]
    topics: tuple[SourceRow, ...]
    needs: tuple[SourceRow, ...]
    areas: tuple[SourceRow, ...]
    services: tuple[SourceRow, ...]
    terms: tuple[SourceRow, ...]
    synonyms: tuple[SourceRow, ...]
    pictures: tuple[SourceRow, ...]
    problems: tuple[Finding, ...]
