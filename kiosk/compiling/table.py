"""A table to be filled: what the row builders hand to the database writer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int | bytes | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows for one table of the bundle, in the order in which they are written."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Value, ...]]


def write_day(day: date | None) -> str | None:
    """Return a day as bundles keep it."""
    return None if day is None else day.isoformat()
