"""Rows of a list of services, fetched a part at a time as the list is scrolled."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from kiosk.viewmodels.contact_words import group_digits, spell_number
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_words import write_miles
from kiosk.vocabulary import Confidence, ServiceSummary

ROWS_AT_A_TIME = 60
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service in a list. `phone` has spaces that never break; `needs_check` marks unchecked details.

    `miles` is how far it is, as it is read; empty where that is not known.
    """

    service_id: str
    name: str
    line: str
    phone: str
    area: str
    is_crisis: bool
    needs_check: bool
    miles: str = ""

    @property
    def spoken_phone(self) -> str:
        """The number, digit by digit."""
        return spell_number(self.phone)


def derive_first_sentence(text: str) -> str:
    """Return what stands before the second sentence."""
    return _END_OF_SENTENCE.split(text.strip(), maxsplit=1)[0]


def derive_service_row(summary: ServiceSummary) -> ServiceRow:
    """Show a service by what it does, or by who gives it where that is all there is."""
    return ServiceRow(
        service_id=summary.id,
        name=summary.name,
        line=derive_first_sentence(summary.description) or summary.organization,
        phone=group_digits(summary.phone),
        area=summary.area_title,
        is_crisis=summary.is_crisis,
        needs_check=summary.confidence is Confidence.UNVERIFIED,
        miles="" if summary.distance_miles is None else write_miles(summary.distance_miles),
    )


class ServiceRowModel(RowModel):
    """Grows until `total` rows are there: it asks for more by `ask(offset, limit)`, and waits for `add`."""

    def __init__(self, ask: Callable[[int, int], None], parent: QObject | None = None) -> None:
        super().__init__(ServiceRow, parent)
        self._ask = ask
        self._total = 0
        self._is_waiting = False

    def start_over(self, summaries: tuple[ServiceSummary, ...], total: int) -> None:
        """Show the first rows of another list."""
        self._total, self._is_waiting = total, False
        self.set_rows(tuple(map(derive_service_row, summaries)))

    def canFetchMore(self, parent: Any = _ROOT) -> bool:
        """Return whether rows are missing that nobody has asked for yet."""
        return not parent.isValid() and not self._is_waiting and len(self._rows) < self._total

    def fetchMore(self, parent: Any = _ROOT) -> None:
        """Ask for the next rows."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self._ask(len(self._rows), min(ROWS_AT_A_TIME, self._total - len(self._rows)))

    def add(self, summaries: tuple[ServiceSummary, ...]) -> None:
        """Show what was asked for; a list that has no more rows ends here."""
        if not summaries:
            self._is_waiting, self._total = False, len(self._rows)
            return
        self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(summaries) - 1)
        self._rows += tuple(map(derive_service_row, summaries))
        self._is_waiting = False
        self.endInsertRows()
        self.countChanged.emit()
