"""A page laid out in each edition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.viewmodels.reader_rows import derive_linked_ids, derive_rows, derive_sections
from kiosk.vocabulary import Block, BlockKind, Edition, Span
from tests.viewmodels.sample_content import make_page, picture_url

PAGE = make_page("first")


@pytest.mark.parametrize("edition", [Edition.STANDARD, Edition.LARGE_PRINT])
def test_standard_and_large_print_share_their_words(edition: Edition):
    rows = derive_rows(PAGE, edition, picture_url)
    assert [(row.kind, row.spoken, row.number) for row in rows] == [
        ("heading", "Who can ask", 0),
        ("paragraph", "An EHC plan", 1),
        ("bullet", "One.", 1),
        ("bullet", "Two.", 2),
        ("heading", "What to do", 0),
        ("step", "Write.", 1),
        ("step", "Send.", 2),
        ("note", "Keep a copy.", 1),
    ]


def test_easy_read_is_a_picture_with_each_line():
    rows = derive_rows(PAGE, Edition.EASY_READ, picture_url)
    assert [(row.kind, row.spoken, row.picture, row.picture_alt) for row in rows] == [
        ("heading", "Who", "", ""),
        ("pair", "You can ask.", "file:///c", "A letter"),
        ("heading", "What", "", ""),
        ("pair", "Write a letter.", "file:///b", "A book"),
    ]


def test_hard_words_open_their_explanation():
    rows = derive_rows(PAGE, Edition.STANDARD, picture_url)
    assert rows[1].styled == 'An <a href="term:ehc-plan">EHC plan</a>'


@pytest.mark.parametrize("edition", list(Edition))
def test_every_edition_has_the_same_sections(edition: Edition):
    assert [section.section_id for section in derive_sections(PAGE, edition)] == ["who", "what"]


@pytest.mark.parametrize("edition", list(Edition))
def test_every_row_belongs_to_a_section_of_its_edition(edition: Edition):
    known = {section.section_id for section in derive_sections(PAGE, edition)}
    assert {row.section_id for row in derive_rows(PAGE, edition, picture_url)} == known


def test_pages_that_the_words_link_to_are_listed_once_each_in_reading_order():
    links = tuple(Span(page_id, page_id=page_id) for page_id in ("b", "a", "b"))
    block = Block(BlockKind.PARAGRAPH, (links,))
    page = replace(PAGE, sections=(replace(PAGE.sections[0], blocks=(block,)),))
    assert derive_linked_ids(page, Edition.LARGE_PRINT) == ("b", "a")
    assert derive_linked_ids(page, Edition.EASY_READ) == ()
