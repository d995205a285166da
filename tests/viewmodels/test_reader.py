"""One page: its neighbours, its dates, its edition, and nothing of it after the visit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate

from kiosk.catalogue import NotInBundleError
from kiosk.viewmodels import ReaderViewModel
from kiosk.viewmodels.reader import derive_neighbours, derive_site
from kiosk.vocabulary import Block, BlockKind, EasyReadLine, EasyReadSection, Edition, Section, Span
from tests.viewmodels.sample_content import (
    BOOK,
    TODAY,
    SampleCatalogue,
    make_catalogue,
    make_page,
    picture_url,
    summarise,
)

PAGES = tuple(summarise(make_page(page_id)) for page_id in ("a", "b", "c"))


@pytest.fixture
def reader(qapp) -> ReaderViewModel:
    """A reader with nothing open."""
    return ReaderViewModel(make_catalogue(), TODAY, picture_url)


@pytest.mark.parametrize(
    ("page_id", "before", "after"),
    [("a", None, "b"), ("b", "a", "c"), ("c", "b", None), ("gone", None, None)],
)
def test_neighbours_are_the_pages_around_it(page_id: str, before: str | None, after: str | None):
    found = derive_neighbours(PAGES, page_id)
    assert [page.id if page else None for page in found] == [before, after]


def test_a_page_alone_has_no_neighbours():
    assert derive_neighbours(PAGES[:1], "a") == (None, None)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.gov.uk/a/b", "gov.uk"),
        ("http://staffordshire.gov.uk", "staffordshire.gov.uk"),
        ("www.nhs.uk/x", "nhs.uk"),
        ("", ""),
    ],
)
def test_a_site_is_the_name_without_the_rest(url: str, site: str):
    assert derive_site(url) == site


def test_a_page_shows_its_words_neighbours_and_sources(reader: ReaderViewModel):
    reader.show_page("second")
    assert (reader.pageId, reader.title) == ("second", "Title of second")
    assert (reader.previousId, reader.nextTitle) == ("first", "Title of third")
    assert [row.site for row in reader.sources.rows] == ["legislation.gov.uk"]
    assert [row.term_id for row in reader.terms.rows] == ["ehc-plan"]
    assert reader.checkedOn == QDate(2026, 11, 1)


def test_pages_of_a_plan_have_only_pages_of_that_plan_around_them(reader: ReaderViewModel):
    reader.show_page("now")
    assert (reader.previousId, reader.nextId, reader.validity) == ("", "", "current")


def test_a_page_of_an_ended_plan_says_so(reader: ReaderViewModel):
    reader.show_page("before")
    assert (reader.validity, reader.endedOn) == ("ended", QDate(2025, 12, 31))


def test_another_edition_has_its_own_title_and_rows(reader: ReaderViewModel):
    reader.show_page("first")
    reader.show_edition(Edition.EASY_READ)
    assert (reader.edition, reader.title) == ("easy-read", "Easy title of first")
    assert {row.kind for row in reader.rows.rows} == {"heading", "pair"}


def test_an_edition_chosen_before_any_page_is_kept_for_the_first(reader: ReaderViewModel):
    reader.show_edition(Edition.EASY_READ)
    assert reader.rows.rows == ()
    reader.show_page("first")
    assert reader.title == "Easy title of first"


def test_the_same_edition_again_changes_nothing(reader: ReaderViewModel, qtbot):
    reader.show_page("first")
    with qtbot.assertNotEmitted(reader.editionChanged):
        reader.show_edition(Edition.STANDARD)


def test_a_page_that_is_not_there_is_an_error_and_the_open_one_stays(reader: ReaderViewModel):
    reader.show_page("first")
    with pytest.raises(NotInBundleError):
        reader.show_page("gone")
    assert reader.pageId == "first"


def test_pages_that_are_named_are_listed_with_their_title_in_the_edition_being_read(qapp):
    sections = (Section("who", "Who", (Block(BlockKind.PARAGRAPH, ((Span("it", page_id="b"),),)),)),)
    lines = (EasyReadLine(BOOK, (Span("it", page_id="b"),)),)
    linking = replace(
        make_page("a"), sections=sections, easy_read_sections=(EasyReadSection("who", "Who", lines),)
    )
    reader = ReaderViewModel(SampleCatalogue((linking, make_page("b"))), TODAY, picture_url)
    reader.show_page("a")
    assert [(row.page_id, row.title) for row in reader.linkedPages.rows] == [("b", "Title of b")]
    reader.show_edition(Edition.EASY_READ)
    assert [row.title for row in reader.linkedPages.rows] == ["Easy title of b"]
    reader.forget()
    assert reader.linkedPages.rows == ()


def test_nothing_tells_what_was_read_after_forgetting(reader: ReaderViewModel):
    reader.show_page("second")
    reader.forget()
    assert (reader.pageId, reader.title, reader.validity, reader.nextId) == ("", "", "", "")
    assert not reader.checkedOn.isValid()
    for model in (reader.rows, reader.sections, reader.terms, reader.sources):
        assert model.rows == ()
