"""The strategies, and the pages of one of them or of one group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import PageGroup, PageSummary, Strategy, Validity, validity_on

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ORDER = {Validity.CURRENT: 0, Validity.COMING: 1, Validity.ENDED: 2}


@dataclass(frozen=True, slots=True)
class StrategyRow:
    """A strategy in the list; `validity` is `current`, `coming` or `ended`."""

    strategy_id: str
    title: str
    summary: str
    picture: str
    validity: str
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page in a list."""

    page_id: str
    title: str
    summary: str
    picture: str


def derive_strategy_rows(
    strategies: tuple[Strategy, ...], today: date, picture_url: Callable[[str], str]
) -> tuple[StrategyRow, ...]:
    """List strategies: what holds today first, what is to come next, what has ended last."""
    rows = [
        StrategyRow(
            strategy_id=strategy.id,
            title=strategy.title,
            summary=strategy.summary,
            picture=picture_url(strategy.picture.media),
            validity=validity_on(today, strategy.valid_from, strategy.valid_until).value,
            first_year=strategy.valid_from.year,
            last_year=strategy.valid_until.year,
        )
        for strategy in strategies
    ]
    return tuple(sorted(rows, key=lambda row: (_ORDER[Validity(row.validity)], -row.first_year)))


def derive_page_rows(
    pages: tuple[PageSummary, ...], picture_url: Callable[[str], str]
) -> tuple[PageRow, ...]:
    """List pages in reading order."""
    return tuple(
        PageRow(page.id, page.title, page.summary, picture_url(page.picture.media)) for page in pages
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class ReadViewModel(QObject):
    """What there is to read."""

    listChanged = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        today: date,
        picture_url: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._picture_url = picture_url
        self._list_id = ""
        self._title = ""
        self._strategy_rows = RowModel(StrategyRow, self)
        self._strategy_rows.set_rows(derive_strategy_rows(catalogue.strategies(), today, picture_url))
        self._page_rows = RowModel(PageRow, self)

    def show_list(self, list_id: str) -> None:
        """Show a strategy's pages, a group's pages (its name), or with an empty id what there is."""
        self._list_id = list_id
        strategy = next((s for s in self._catalogue.strategies() if s.id == list_id), None)
        self._title = strategy.title if strategy else ""
        self._page_rows.set_rows(derive_page_rows(self._pages_of(list_id, strategy), self._picture_url))
        self.listChanged.emit()

    def forget(self) -> None:
        """Go back to what there is, so that nothing tells which list was open."""
        self.show_list("")

    def _pages_of(self, list_id: str, strategy: Strategy | None) -> tuple[PageSummary, ...]:
        if strategy is not None:
            return strategy.pages
        if list_id in (PageGroup.SUPPORT, PageGroup.COUNTY):
            return self._catalogue.pages(PageGroup(list_id))
        return ()

    strategies = Property(RowModel, lambda self: self._strategy_rows, constant=True)
    pages = Property(RowModel, lambda self: self._page_rows, constant=True)
    listId = Property(str, lambda self: self._list_id, notify=listChanged)
    strategyTitle = Property(str, lambda self: self._title, notify=listChanged)
