"""Strategies, pages, pictures and hard words as the catalogue gives them."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.catalogue import Catalogue, NotInBundleError
from kiosk.vocabulary import BlockKind, PageGroup, Span, Term, plain_text


def test_strategies_come_in_the_order_written_each_with_its_pages(catalogue: Catalogue):
    current, ended = catalogue.strategies()
    assert (current.id, ended.id) == ("2026-2029", "2021-2025")
    assert [page.id for page in current.pages] == ["plan"]
    assert ended.pages == ()
    assert (ended.valid_until, ended.picture.name) == (date(2025, 12, 31), "letter")


def test_pages_are_listed_by_group(catalogue: Catalogue):
    assert [page.id for page in catalogue.pages(PageGroup.SUPPORT)] == ["asking"]
    assert [page.strategy_id for page in catalogue.pages(PageGroup.STRATEGY)] == ["2026-2029"]
    assert catalogue.pages(PageGroup.COUNTY) == ()


def test_a_page_has_its_dates_sources_and_words(catalogue: Catalogue):
    page = catalogue.page("asking")
    assert (page.title, page.easy_read_title, page.group) == ("Asking for help", "Ask for help", "support")
    assert (page.valid_from, page.valid_until, page.strategy_id) == (None, None, None)
    assert (page.checked_on, page.review_by) == (date(2026, 11, 23), date(2027, 5, 23))
    assert [(source.title, source.url) for source in page.sources] == [
        ("A law", "https://www.legislation.gov.uk/ukpga/2014/6"),
        ("A letter", ""),
    ]
    assert [term.id for term in page.terms] == ["ehc-plan", "tribunal"]
    assert catalogue.page("plan").valid_from == date(2026, 1, 1)


def test_a_page_has_its_standard_text_with_links_and_bold_words(catalogue: Catalogue):
    first, second = catalogue.page("asking").sections
    assert [block.kind for block in first.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.BULLETS,
    ]
    assert first.blocks[0].items == (
        (Span("A parent can ask. See "), Span("the plan", page_id="plan"), Span(".")),
    )
    assert Span("not", bold=True) in first.blocks[1].items[0]
    assert [block.kind for block in second.blocks] == [BlockKind.STEPS, BlockKind.NOTE]
    assert [plain_text(item) for item in second.blocks[0].items] == ["Write a letter.", "Send it."]


def test_the_easy_read_text_has_the_same_sections_with_a_picture_a_line(catalogue: Catalogue):
    page = catalogue.page("asking")
    assert [section.id for section in page.sections] == [section.id for section in page.easy_read_sections]
    first = page.easy_read_sections[0]
    assert first.heading == "Who can ask?"
    assert [(line.picture.name, plain_text(line.text)) for line in first.lines] == [
        ("letter", "A parent can ask."),
        ("book", "A plan says what help you get."),
    ]


def test_hard_words_come_in_alphabetical_order(catalogue: Catalogue):
    assert [term.id for term in catalogue.terms()] == ["autism", "ehc-plan", "tribunal"]


def test_a_hard_word_has_its_other_forms(catalogue: Catalogue):
    forms = ("EHCP", "education, health and care plan")
    expected = Term("ehc-plan", "EHC plan", "A paper that says what help you get.", forms)
    assert catalogue.term("ehc-plan") == expected
    assert expected in catalogue.terms()


@pytest.mark.parametrize("unknown", ["", "nothing", "asking'--", "plan%"])
def test_an_unknown_page_or_word_is_an_error(catalogue: Catalogue, unknown: str):
    with pytest.raises(NotInBundleError, match="no page"):
        catalogue.page(unknown)
    with pytest.raises(NotInBundleError, match="no hard word"):
        catalogue.term(unknown)
