"""A page in one edition as flat rows, which QML draws one under the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.viewmodels.styled import style_text
from kiosk.vocabulary import Block, BlockKind, EasyReadLine, Edition, Page, RichText, plain_text

_ITEM_KINDS = {
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.BULLETS: "bullet",
    BlockKind.STEPS: "step",
    BlockKind.NOTE: "note",
}


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """One thing on a page.

    `kind` is `heading`, `paragraph`, `bullet`, `step`, `note` or `pair`; `styled` is StyledText, `spoken`
    the same words plain; `number` counts steps from 1; `picture` is a URL, only for pairs.
    """

    kind: str
    section_id: str
    styled: str
    spoken: str
    number: int = 0
    picture: str = ""
    picture_alt: str = ""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """An entry of the contents list."""

    section_id: str
    heading: str


def derive_rows(page: Page, edition: Edition, picture_url: Callable[[str], str]) -> tuple[ReaderRow, ...]:
    """Lay a page out in an edition. Standard and large print share their words."""
    if edition is Edition.EASY_READ:
        return tuple(_easy_read_rows(page, picture_url))
    return tuple(_standard_rows(page))


def derive_sections(page: Page, edition: Edition) -> tuple[SectionRow, ...]:
    """List the sections of an edition in reading order."""
    sections = page.easy_read_sections if edition is Edition.EASY_READ else page.sections
    return tuple(SectionRow(section.id, section.heading) for section in sections)


def derive_linked_ids(page: Page, edition: Edition) -> tuple[str, ...]:
    """List the pages that the words of an edition link to, each once, in reading order.

    Links among words are only for fingers; keys and switches go to the same pages from this list.
    """
    if edition is Edition.EASY_READ:
        texts = [line.text for section in page.easy_read_sections for line in section.lines]
    else:
        texts = [item for section in page.sections for block in section.blocks for item in block.items]
    return tuple(dict.fromkeys(span.page_id for text in texts for span in text if span.page_id is not None))


def _standard_rows(page: Page) -> Iterator[ReaderRow]:
    for section in page.sections:
        yield _heading(section.id, section.heading)
        for block in section.blocks:
            yield from _block_rows(section.id, block)


def _easy_read_rows(page: Page, picture_url: Callable[[str], str]) -> Iterator[ReaderRow]:
    for section in page.easy_read_sections:
        yield _heading(section.id, section.heading)
        for line in section.lines:
            yield _pair(section.id, line, picture_url)


def _heading(section_id: str, heading: str) -> ReaderRow:
    return ReaderRow("heading", section_id, heading, heading)


def _block_rows(section_id: str, block: Block) -> Iterator[ReaderRow]:
    for number, item in enumerate(block.items, start=1):
        yield _text_row(_ITEM_KINDS[block.kind], section_id, item, number)


def _text_row(kind: str, section_id: str, text: RichText, number: int) -> ReaderRow:
    return ReaderRow(kind, section_id, style_text(text), plain_text(text), number=number)


def _pair(section_id: str, line: EasyReadLine, picture_url: Callable[[str], str]) -> ReaderRow:
    return ReaderRow(
        "pair",
        section_id,
        style_text(line.text),
        plain_text(line.text),
        picture=picture_url(line.picture.media),
        picture_alt=line.picture.alt,
    )
