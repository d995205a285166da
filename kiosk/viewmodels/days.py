"""Days as QML takes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate


def to_qdate(day: date | None) -> QDate:
    """Return a day for QML; no day gives a date that is not valid."""
    return QDate(day.year, day.month, day.day) if day else QDate()
