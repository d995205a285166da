"""Reads strategies, pages, pictures and hard words."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from kiosk.bundle import read_items
from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.vocabulary import (
    Block,
    BlockKind,
    EasyReadLine,
    EasyReadSection,
    Edition,
    Page,
    PageGroup,
    PageSummary,
    Picture,
    Section,
    Source,
    Strategy,
    Term,
)

_SUMMARIES = """
SELECT page.id, page.title, summary, page_group, strategy_id, picture.name, alt, media
FROM page JOIN picture ON picture.name = page.picture
"""
_PAGE = """
SELECT page.id, page.title, summary, page_group, strategy_id, picture.name, alt, media,
    valid_from, valid_until, checked_on, review_by, easy_read_title
FROM page JOIN picture ON picture.name = page.picture WHERE page.id = ?
"""
_STRATEGIES = """
SELECT strategy.id, title, summary, valid_from, valid_until, picture.name, alt, media
FROM strategy JOIN picture ON picture.name = strategy.picture ORDER BY position
"""
_SECTIONS = """
SELECT position, id, heading FROM page_section WHERE page_id = ? AND edition = ? ORDER BY position
"""
_BLOCKS = """
SELECT section_position, kind, items FROM block WHERE page_id = ? ORDER BY section_position, position
"""
_LINES = """
SELECT section_position, picture.name, alt, media, items
FROM easy_read_line JOIN picture ON picture.name = easy_read_line.picture
WHERE page_id = ? ORDER BY section_position, position
"""
_SOURCES = "SELECT title, url, seen FROM page_source WHERE page_id = ? ORDER BY position"
_TERMS = "SELECT id, term, explanation FROM term ORDER BY position"
_TERM = "SELECT id, term, explanation FROM term WHERE id = ?"
_FORMS = "SELECT term_id, form FROM term_form ORDER BY term_id, position"
_FORMS_OF_TERM = "SELECT form FROM term_form WHERE term_id = ? ORDER BY position"
_PAGE_TERMS = "SELECT term_id FROM page_term WHERE page_id = ? ORDER BY position"
_PICTURE = "SELECT name, alt, media FROM picture WHERE name = ?"


def read_strategies(database: BundleDatabase) -> tuple[Strategy, ...]:
    """Return every strategy with the pages about it."""
    by_strategy: dict[str | None, list[PageSummary]] = {}
    for row in database.ask(f"{_SUMMARIES} ORDER BY position"):
        by_strategy.setdefault(row[4], []).append(_make_page_summary(row))
    return tuple(_make_strategy(row, tuple(by_strategy.get(row[0], ()))) for row in database.ask(_STRATEGIES))


def _make_strategy(row: Row, pages: tuple[PageSummary, ...]) -> Strategy:
    strategy_id, title, summary, valid_from, valid_until, *picture = row
    first, last = date.fromisoformat(valid_from), date.fromisoformat(valid_until)
    return Strategy(strategy_id, title, summary, first, last, Picture(*picture), pages)


def read_page_summaries(database: BundleDatabase, group: PageGroup) -> tuple[PageSummary, ...]:
    """Return the pages of a group in reading order."""
    rows = database.ask(f"{_SUMMARIES} WHERE page_group = ? ORDER BY position", (str(group),))
    return tuple(_make_page_summary(row) for row in rows)


def _make_page_summary(row: Row) -> PageSummary:
    page_id, title, summary, group, strategy_id, *picture = row
    return PageSummary(page_id, title, summary, PageGroup(group), strategy_id, Picture(*picture))


def read_page(database: BundleDatabase, page_id: str) -> Page:
    """Return a page with all its editions."""
    row = database.ask_one("page", page_id, _PAGE)
    summary = _make_page_summary(row[:8])
    valid_from, valid_until, checked_on, review_by, easy_read_title = row[8:]
    return Page(
        id=summary.id,
        title=summary.title,
        summary=summary.summary,
        group=summary.group,
        strategy_id=summary.strategy_id,
        picture=summary.picture,
        valid_from=_read_day(valid_from),
        valid_until=_read_day(valid_until),
        checked_on=date.fromisoformat(checked_on),
        review_by=date.fromisoformat(review_by),
        sections=_read_sections(database, page_id),
        easy_read_title=easy_read_title,
        easy_read_sections=_read_easy_read_sections(database, page_id),
        sources=tuple(Source(*source) for source in database.ask(_SOURCES, (page_id,))),
        terms=tuple(read_term(database, term_id) for (term_id,) in database.ask(_PAGE_TERMS, (page_id,))),
    )


def _read_day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _read_sections(database: BundleDatabase, page_id: str) -> tuple[Section, ...]:
    blocks = {
        position: tuple(Block(BlockKind(kind), read_items(items)) for _, kind, items in rows)
        for position, rows in groupby(database.ask(_BLOCKS, (page_id,)), key=lambda row: row[0])
    }
    rows = database.ask(_SECTIONS, (page_id, str(Edition.STANDARD)))
    return tuple(Section(section_id, heading, blocks.get(at, ())) for at, section_id, heading in rows)


def _read_easy_read_sections(database: BundleDatabase, page_id: str) -> tuple[EasyReadSection, ...]:
    lines = {
        position: tuple(_make_line(row) for row in rows)
        for position, rows in groupby(database.ask(_LINES, (page_id,)), key=lambda row: row[0])
    }
    rows = database.ask(_SECTIONS, (page_id, str(Edition.EASY_READ)))
    return tuple(EasyReadSection(section_id, heading, lines.get(at, ())) for at, section_id, heading in rows)


def _make_line(row: Row) -> EasyReadLine:
    _, *picture, items = row
    (text,) = read_items(items)
    return EasyReadLine(Picture(*picture), text)


def read_terms(database: BundleDatabase) -> tuple[Term, ...]:
    """Return every hard word in alphabetical order."""
    forms: dict[str, list[str]] = {}
    for term_id, form in database.ask(_FORMS):
        forms.setdefault(term_id, []).append(form)
    return tuple(
        Term(term_id, term, explanation, tuple(forms.get(term_id, ())))
        for term_id, term, explanation in database.ask(_TERMS)
    )


def read_term(database: BundleDatabase, term_id: str) -> Term:
    """Return one hard word."""
    _, term, explanation = database.ask_one("hard word", term_id, _TERM)
    forms = tuple(form for (form,) in database.ask(_FORMS_OF_TERM, (term_id,)))
    return Term(term_id, term, explanation, forms)


def read_picture(database: BundleDatabase, name: str) -> Picture:
    """Return one picture."""
    return Picture(*database.ask_one("picture", name, _PICTURE))
