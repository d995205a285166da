"""Rules that front matter, YAML entries and CSV rows share: what must be there, days, ends of periods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.checking.findings import make_error, make_warning
from kiosk.source import SourceEntry, SourceRow, get_date, get_text
from kiosk.vocabulary import Finding


def check_values_are_there(entry: SourceEntry, keys: Iterable[str]) -> Iterator[Finding]:
    """Report each key that has no words; an entry that could not be read at all is let be."""
    for key in keys if entry.fields else ():
        if not get_text(entry.fields, key):
            message = f"“{key}” is missing."
            advice = f"Add a line “{key}: …” and fill it in."
            yield make_error("missing-value", entry.find_place_of(key), message, advice)


def check_cells_are_there(row: SourceRow, columns: Iterable[str]) -> Iterator[Finding]:
    """Report each empty cell of columns that must be filled in; a missing column is reported elsewhere."""
    for column in columns:
        if row.row.get(column) == "":
            message = f"The cell “{column}” is empty."
            yield make_error("missing-value", row.find_place_of(column), message, "Fill the cell in.")


def check_days(entry: SourceEntry, keys: Iterable[str]) -> Iterator[Finding]:
    """Report each value that is there but is not a day."""
    for key in keys:
        written = get_text(entry.fields, key)
        if written and get_date(entry.fields, key) is None:
            message = f"“{written}” is not a date."
            advice = "Write the year, month and day like this: 2026-11-23."
            yield make_error("bad-date", entry.find_place_of(key), message, advice)


def check_period(entry: SourceEntry) -> Iterator[Finding]:
    """Report a period that ends before it begins."""
    begin, end = get_date(entry.fields, "valid_from"), get_date(entry.fields, "valid_until")
    if begin is not None and end is not None and begin > end:
        message = f"This ends on {end} but begins on {begin}, which is later."
        advice = "Check both dates. They may be the wrong way round."
        yield make_error("dates-wrong-way-round", entry.find_place_of("valid_until"), message, advice)


def check_review(entry: SourceEntry, today: date) -> Iterator[Finding]:
    """Warn when the day of the next review has passed."""
    review_by = get_date(entry.fields, "review_by")
    if review_by is not None and review_by < today:
        message = f"This should have been checked again by {review_by}."
        advice = "Check that it is still right, then write a new date."
        yield make_warning("review-overdue", entry.find_place_of("review_by"), message, advice)
