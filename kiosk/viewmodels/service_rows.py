"""Rows of a list of services, fetched a part at a time as the list is scrolled."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from kiosk.viewmodels.contact_words import group_digits, spell_number
from kiosk.viewmodels.rows import RowModel
from kiosk.vocabulary import Confidence, ServiceSummary

ROWS_AT_A_TIME = 60
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service in a list. `phone` has spaces that never break; `needs_check` marks unchecked details."""

    service_id: str
    name: str
    line: str
    phone: str
    area: str
    is_crisis: bool
    needs_check: bool

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
    )


class ServiceRowModel(RowModel):
    """Grows from `fetch(offset, limit)` until `total` rows are there."""

    def __init__(
        self, fetch: Callable[[int, int], tuple[ServiceSummary, ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(ServiceRow, parent)
        self._fetch = fetch
        self._total = 0

    def start_over(self, total: int) -> None:
        """Show the first rows of another list."""
        self._total = total
        self.set_rows(self._fetch_rows(0))

    def canFetchMore(self, parent: Any = _ROOT) -> bool:
        """Return whether rows are missing."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: Any = _ROOT) -> None:
        """Add the next rows."""
        more = self._fetch_rows(len(self._rows))
        if not more:
            self._total = len(self._rows)
            return
        self.beginInsertRows(parent, len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()
        self.countChanged.emit()

    def _fetch_rows(self, offset: int) -> tuple[ServiceRow, ...]:
        limit = min(ROWS_AT_A_TIME, self._total - offset)
        return (
            tuple(derive_service_row(summary) for summary in self._fetch(offset, limit)) if limit > 0 else ()
        )
