"""Rows of strategies and of pages in their editions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kiosk.bundle import write_items
from kiosk.compiling.search_texts import Searchable
from kiosk.compiling.table import Table, Value
from kiosk.source import (
    Fields,
    SourceEasyReadSection,
    SourcePage,
    SourceSection,
    SourceTree,
    get_date,
    get_entries,
    get_text,
    get_whole_number,
)
from kiosk.vocabulary import Edition, HitKind, PageGroup, RichText, plain_text

_TEXTS = ("title", "summary", "picture")
_DAYS = ("valid_from", "valid_until", "checked_on", "review_by")
_PAGE = ("position", "id", "page_group", "easy_read_title", "strategy_id", *_TEXTS, *_DAYS)


def build_strategy_table(tree: SourceTree) -> Table:
    """Fill the table of strategies."""
    columns = ("id", "title", "summary", "valid_from", "valid_until", "picture")
    rows: list[tuple[Value, ...]] = [
        (position, *(get_text(entry.fields, key) for key in columns))
        for position, entry in enumerate(tree.strategies, start=1)
    ]
    return Table("strategy", ("position", *columns), rows)


def build_page_tables(tree: SourceTree) -> Iterator[Table]:
    """Fill the tables of pages and of what stands on them."""
    pages = sorted(tree.pages, key=_rank_page)
    rows = [_make_page_row(position, page) for position, page in enumerate(pages, start=1)]
    yield Table("page", _PAGE, rows)
    yield _build_sections(pages)
    yield _build_blocks(pages)
    yield _build_lines(pages)
    yield _build_sources(pages)
    yield Table(
        "page_term", ("page_id", "position", "term_id"), [row for page in pages for row in _list_terms(page)]
    )


def gather_page_texts(tree: SourceTree) -> Iterator[Searchable]:
    """Return the pages as what can be found."""
    for position, page in enumerate(sorted(tree.pages, key=_rank_page), start=1):
        yield _gather_search_text(position, page)


def _rank_page(page: SourcePage) -> tuple[int, int, str]:
    fields = page.front.fields
    group = list(PageGroup).index(PageGroup(get_text(fields, "group")))
    return group, get_whole_number(fields, "order") or 0, page.folder


def _make_page_row(position: int, page: SourcePage) -> tuple[Value, ...]:
    fields = page.front.fields
    return (
        position,
        page.folder,
        get_text(fields, "group"),
        _get_easy_read_title(page),
        get_text(fields, "strategy") or None,
        *(get_text(fields, key) for key in _TEXTS),
        *(_write_day(fields, key) for key in _DAYS),
    )


def _get_easy_read_title(page: SourcePage) -> str:
    return "" if page.easy_read_front is None else get_text(page.easy_read_front.fields, "title")


def _write_day(fields: Fields, key: str) -> str | None:
    day: date | None = get_date(fields, key)
    return None if day is None else day.isoformat()


def _build_sections(pages: Iterable[SourcePage]) -> Table:
    rows = [
        (page.folder, str(edition), position, section.id, section.heading)
        for page in pages
        for edition in (Edition.STANDARD, Edition.EASY_READ)
        for position, section in enumerate(_list_sections(page, edition), start=1)
    ]
    return Table("page_section", ("page_id", "edition", "position", "id", "heading"), rows)


def _list_sections(page: SourcePage, edition: Edition) -> Sequence[SourceSection | SourceEasyReadSection]:
    return page.easy_read_sections if edition is Edition.EASY_READ else page.sections


def _build_blocks(pages: Iterable[SourcePage]) -> Table:
    rows = [
        (page.folder, section_position, position, str(block.kind), write_items(block.items))
        for page in pages
        for section_position, section in enumerate(page.sections, start=1)
        for position, block in enumerate(section.blocks, start=1)
    ]
    return Table("block", ("page_id", "section_position", "position", "kind", "items"), rows)


def _build_lines(pages: Iterable[SourcePage]) -> Table:
    rows = [
        (page.folder, section_position, position, line.picture, write_items((line.text,)))
        for page in pages
        for section_position, section in enumerate(page.easy_read_sections, start=1)
        for position, line in enumerate(section.lines, start=1)
    ]
    return Table("easy_read_line", ("page_id", "section_position", "position", "picture", "items"), rows)


def _build_sources(pages: Iterable[SourcePage]) -> Table:
    columns = ("title", "url", "seen")
    rows: list[tuple[Value, ...]] = [
        (page.folder, position, *(get_text(entry, key) for key in columns))
        for page in pages
        for position, entry in enumerate(get_entries(page.front.fields, "sources"), start=1)
    ]
    return Table("page_source", ("page_id", "position", *columns), rows)


def _list_terms(page: SourcePage) -> Iterator[tuple[str, int, str]]:
    """Number the hard words a page links to, in reading order and each once."""
    term_ids = dict.fromkeys(span.term_id for text in _list_texts(page) for span in text if span.term_id)
    for position, term_id in enumerate(term_ids, start=1):
        yield page.folder, position, term_id


def _list_texts(page: SourcePage) -> Iterator[RichText]:
    for section in page.sections:
        for block in section.blocks:
            yield from block.items
    for easy_read_section in page.easy_read_sections:
        for line in easy_read_section.lines:
            yield line.text


def _gather_search_text(position: int, page: SourcePage) -> Searchable:
    fields = page.front.fields
    headings = [
        section.heading
        for edition in (Edition.STANDARD, Edition.EASY_READ)
        for section in _list_sections(page, edition)
    ]
    return Searchable(
        HitKind.PAGE,
        position,
        title=(get_text(fields, "title"), _get_easy_read_title(page)),
        keywords=(get_text(fields, "summary"), *headings),
        body=tuple(plain_text(text) for text in _list_texts(page)),
    )
