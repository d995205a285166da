"""A page of the reader on paper, in its standard or Easy Read edition."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.printing import wording
from kiosk.printing.pieces import Keep, Medium, Pair, Piece, Words, heading, plain
from kiosk.vocabulary import Block, BlockKind, Page, Span


def write_page_pieces(page: Page, *, is_easy_read: bool) -> tuple[Piece, ...]:
    """Lay a page out, with its hard words at its end. A page that is not in Easy Read is printed as it is."""
    is_easy = is_easy_read and bool(page.easy_read_sections)
    return (
        heading(page.easy_read_title if is_easy else page.title, scale=1.4, space=1.8),
        *(_write_easy(page) if is_easy else _write_standard(page)),
        *_write_terms(page),
        Words(plain(wording.describe_page_checking(page.checked_on, page.review_by)), scale=0.9, space=1.2),
    )


def _write_standard(page: Page) -> Iterator[Piece]:
    for section in page.sections:
        yield heading(section.heading)
        for block in section.blocks:
            yield from _write_block(block)


def _write_block(block: Block) -> Iterator[Piece]:
    for number, item in enumerate(block.items, start=1):
        mark = {BlockKind.BULLETS: "•", BlockKind.STEPS: f"{number}."}.get(block.kind, "")
        text = (Span("Note: ", bold=True), *item) if block.kind is BlockKind.NOTE else item
        yield Words(text, mark=mark, space=0.4 if mark else 0.6)


def _write_easy(page: Page) -> Iterator[Piece]:
    for section in page.easy_read_sections:
        yield heading(section.heading)
        for line in section.lines:
            yield Pair(Medium(line.picture.media), line.text)


def _write_terms(page: Page) -> Iterator[Piece]:
    if page.terms:
        yield heading("Hard words on this page")
    for term in page.terms:
        yield Words((Span(f"{term.term}: ", bold=True), Span(term.explanation)), keep=Keep.FREE)
