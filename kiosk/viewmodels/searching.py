"""Search while typing: the answer never waits for the keys, nor the keys for the answer."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.jobs import Err, Outcome, Runner
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.search_rows import (
    SearchRow,
    SuggestionRow,
    derive_first_contact,
    derive_search_rows,
    derive_suggestions,
)
from kiosk.vocabulary import SearchResults

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_QUERY_CHARACTERS = 60
HITS_PER_KIND = 12
_LOG = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Made by the program.")
class SearchViewModel(QObject):
    """What is typed and what it finds.

    One search is under way at most; the next one asks for the newest words.
    """

    queryChanged = Signal()
    answerChanged = Signal()

    def __init__(self, catalogue: Catalogue, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._runner = runner
        self._query = ""
        self._answered = ""
        self._guessed_query = ""
        self._is_exact = False
        self._asked: tuple[str, bool] | None = None
        self._has_failed = False
        self._first_contact = derive_first_contact(catalogue.first_contact())
        self._results = RowModel(SearchRow, self)
        self._suggestions = RowModel(SuggestionRow, self)
        self._suggestions.set_rows(derive_suggestions(catalogue.topics(), catalogue.needs()))

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for what is typed now."""
        query = query[:MAX_QUERY_CHARACTERS]
        if query == self._query:
            return
        self._query, self._is_exact = query, False
        self.queryChanged.emit()
        if query.strip():
            self._ask()
        else:
            self._show("", ())

    @Slot()
    def searchExactly(self) -> None:
        """Look for what is typed now, letter by letter, with no guessing."""
        if self._query.strip() and not self._is_exact:
            self._is_exact = True
            self._ask()

    def forget(self) -> None:
        """Forget what was typed and found."""
        self.search("")

    def _ask(self) -> None:
        if self._asked is not None:
            return
        query, exactly = self._asked = (self._query, self._is_exact)
        work = partial(self._catalogue.search, query, HITS_PER_KIND, exactly=exactly)
        self._runner.run(work, self._receive)

    def _receive(self, outcome: Outcome[SearchResults]) -> None:
        asked, self._asked = self._asked, None
        if asked != (self._query, self._is_exact):
            if self._query.strip():
                self._ask()
            return
        if isinstance(outcome, Err):
            _LOG.error("A search failed", exc_info=outcome.error)
            self._show(self._query, (), has_failed=True)
        else:
            guessed = outcome.value.looked_for if outcome.value.corrected else ""
            self._show(self._query, derive_search_rows(outcome.value), guessed_query=guessed)

    def _show(
        self, answered: str, rows: tuple[SearchRow, ...], *, guessed_query: str = "", has_failed: bool = False
    ) -> None:
        self._answered = answered
        self._guessed_query = guessed_query
        self._has_failed = has_failed
        self._results.set_rows(rows)
        self.answerChanged.emit()

    def _has_found_nothing(self) -> bool:
        return bool(self._answered) and not self._results.rows

    query = Property(str, lambda self: self._query, notify=queryChanged)
    maximumLength = Property(int, lambda self: MAX_QUERY_CHARACTERS, constant=True)
    results = Property(RowModel, lambda self: self._results, constant=True)
    suggestions = Property(RowModel, lambda self: self._suggestions, constant=True)
    guessedQuery = Property(str, lambda self: self._guessed_query, notify=answerChanged)
    answeredQuery = Property(str, lambda self: self._answered, notify=answerChanged)
    resultCount = Property(int, lambda self: len(self._results.rows), notify=answerChanged)
    hasFoundNothing = Property(bool, _has_found_nothing, notify=answerChanged)
    hasFailed = Property(bool, lambda self: self._has_failed, notify=answerChanged)
    firstContactId = Property(str, lambda self: self._first_contact.service_id, constant=True)
    firstContactName = Property(str, lambda self: self._first_contact.name, constant=True)
    firstContactPhone = Property(str, lambda self: self._first_contact.phone, constant=True)
