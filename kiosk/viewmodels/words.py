"""Hard words: the list of all of them, and the one that was asked about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Term

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WordRow:
    """A hard word and what it means."""

    term_id: str
    term: str
    explanation: str


_NOTHING = WordRow("", "", "")


def derive_words(terms: tuple[Term, ...]) -> tuple[WordRow, ...]:
    """List words from A to Z, capitals and small letters alike."""
    rows = (WordRow(term.id, term.term, term.explanation) for term in terms)
    return tuple(sorted(rows, key=lambda row: row.term.casefold()))


@QmlElement
@QmlUncreatable("Made by the program.")
class WordsViewModel(QObject):
    """Words explained."""

    shownChanged = Signal()

    def __init__(self, terms: tuple[Term, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        rows = derive_words(terms)
        self._by_id = {row.term_id: row for row in rows}
        self._shown = _NOTHING
        self._words = RowModel(WordRow, self)
        self._words.set_rows(rows)

    @Slot(str)
    def explain(self, term_id: str) -> None:
        """Show what a word means."""
        self._shown = self._by_id[term_id]
        self.shownChanged.emit()

    def forget(self) -> None:
        """Show no word."""
        self._shown = _NOTHING
        self.shownChanged.emit()

    words = Property(RowModel, lambda self: self._words, constant=True)
    term = Property(str, lambda self: self._shown.term, notify=shownChanged)
    explanation = Property(str, lambda self: self._shown.explanation, notify=shownChanged)
