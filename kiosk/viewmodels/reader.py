"""One page, in the edition the visitor chose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QDate, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.viewmodels.days import to_qdate
from kiosk.viewmodels.reader_rows import (
    ReaderRow,
    SectionRow,
    derive_linked_ids,
    derive_rows,
    derive_sections,
)
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Edition, Page, PageGroup, PageSummary, validity_on

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TermRow:
    """A hard word on the page."""

    term_id: str
    term: str


@dataclass(frozen=True, slots=True)
class LinkedRow:
    """Another page that this one links to."""

    page_id: str
    title: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Where facts came from; `site` is the name of the website, without the rest of its address."""

    title: str
    site: str
    seen: str


def derive_neighbours(
    pages: tuple[PageSummary, ...], page_id: str
) -> tuple[PageSummary | None, PageSummary | None]:
    """Return the pages before and after one in its list; None at the ends."""
    ids = [page.id for page in pages]
    if page_id not in ids:
        return None, None
    here = ids.index(page_id)
    before = pages[here - 1] if here > 0 else None
    after = pages[here + 1] if here + 1 < len(pages) else None
    return before, after


def derive_sources(page: Page) -> tuple[SourceRow, ...]:
    """List where a page's facts came from."""
    return tuple(SourceRow(source.title, derive_site(source.url), source.seen) for source in page.sources)


def derive_site(url: str) -> str:
    """Return the name of a website from an address: `https://www.gov.uk/a` gives `gov.uk`."""
    host = url.split("//", 1)[-1].split("/", 1)[0]
    return host.removeprefix("www.")


@QmlElement
@QmlUncreatable("Made by the program.")
class ReaderViewModel(QObject):
    """A page being read."""

    pageChanged = Signal()
    editionChanged = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        today: date,
        picture_url: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._today = today
        self._picture_url = picture_url
        self._page: Page | None = None
        self._edition = Edition.STANDARD
        self._neighbours: tuple[PageSummary | None, PageSummary | None] = (None, None)
        self._row_model = RowModel(ReaderRow, self)
        self._section_model = RowModel(SectionRow, self)
        self._term_model = RowModel(TermRow, self)
        self._source_model = RowModel(SourceRow, self)
        self._linked_model = RowModel(LinkedRow, self)

    def show_page(self, page_id: str) -> None:
        """Open a page in the edition being read.

        Raises:
            NotInBundleError: There is no such page.
        """
        page = self._catalogue.page(page_id)
        self._page = page
        self._neighbours = derive_neighbours(self._siblings_of(page), page_id)
        self._term_model.set_rows(tuple(TermRow(term.id, term.term) for term in page.terms))
        self._source_model.set_rows(derive_sources(page))
        self._fill_rows()
        self.pageChanged.emit()
        self.editionChanged.emit()

    def show_edition(self, edition: Edition) -> None:
        """Show the same page in another edition."""
        if edition is self._edition:
            return
        self._edition = edition
        self._fill_rows()
        self.editionChanged.emit()

    def forget(self) -> None:
        """Close the page, so that nothing tells what was read."""
        self._page = None
        self._neighbours = (None, None)
        for model in self.findChildren(RowModel):
            model.set_rows(())
        self.pageChanged.emit()
        self.editionChanged.emit()

    def _fill_rows(self) -> None:
        if self._page is None:
            return
        self._section_model.set_rows(derive_sections(self._page, self._edition))
        self._row_model.set_rows(derive_rows(self._page, self._edition, self._picture_url))
        linked_ids = derive_linked_ids(self._page, self._edition)
        self._linked_model.set_rows(tuple(LinkedRow(id_, self._title_in_edition(id_)) for id_ in linked_ids))

    def _title_in_edition(self, page_id: str) -> str:
        page = self._catalogue.page(page_id)
        return page.easy_read_title if self._edition is Edition.EASY_READ else page.title

    def _siblings_of(self, page: Page) -> tuple[PageSummary, ...]:
        strategy = next((s for s in self._catalogue.strategies() if s.id == page.strategy_id), None)
        if page.group is PageGroup.STRATEGY and strategy is not None:
            return strategy.pages
        return self._catalogue.pages(page.group)

    def _get_title(self) -> str:
        if self._page is None:
            return ""
        is_easy = self._edition is Edition.EASY_READ
        return self._page.easy_read_title if is_easy else self._page.title

    def _get_validity(self) -> str:
        page = self._page
        return validity_on(self._today, page.valid_from, page.valid_until).value if page else ""

    def _get_ended_on(self) -> QDate:
        return to_qdate(self._page.valid_until if self._page else None)

    def _get_starts_on(self) -> QDate:
        return to_qdate(self._page.valid_from if self._page else None)

    def _get_checked_on(self) -> QDate:
        return to_qdate(self._page.checked_on if self._page else None)

    def _get_review_by(self) -> QDate:
        return to_qdate(self._page.review_by if self._page else None)

    pageId = Property(str, lambda self: self._page.id if self._page else "", notify=pageChanged)
    title = Property(str, _get_title, notify=editionChanged)
    edition = Property(str, lambda self: self._edition.value, notify=editionChanged)
    validity = Property(str, _get_validity, notify=pageChanged)
    startsOn = Property(QDate, _get_starts_on, notify=pageChanged)
    endedOn = Property(QDate, _get_ended_on, notify=pageChanged)
    checkedOn = Property(QDate, _get_checked_on, notify=pageChanged)
    reviewBy = Property(QDate, _get_review_by, notify=pageChanged)
    rows = Property(RowModel, lambda self: self._row_model, constant=True)
    sections = Property(RowModel, lambda self: self._section_model, constant=True)
    terms = Property(RowModel, lambda self: self._term_model, constant=True)
    linked = Property(RowModel, lambda self: self._linked_model, constant=True)
    sources = Property(RowModel, lambda self: self._source_model, constant=True)
    previousId = Property(str, lambda self: _id_of(self._neighbours[0]), notify=pageChanged)
    previousTitle = Property(str, lambda self: _title_of(self._neighbours[0]), notify=pageChanged)
    nextId = Property(str, lambda self: _id_of(self._neighbours[1]), notify=pageChanged)
    nextTitle = Property(str, lambda self: _title_of(self._neighbours[1]), notify=pageChanged)


def _id_of(page: PageSummary | None) -> str:
    return page.id if page else ""


def _title_of(page: PageSummary | None) -> str:
    return page.title if page else ""
