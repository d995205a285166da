"""Reads single cells of a CSV file: lists, whole numbers, days, yes or no."""

from __future__ import annotations

import re
from datetime import date

ALL_NEEDS = "all"
"""What a service's `needs` cell says when the service is for every need."""

ARROW = "=>"
"""Stands in a row of synonyms between what people type and what that finds."""

_WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_YES = frozenset({"yes", "true"})


def split_needs(cell: str) -> tuple[str, ...]:
    """Return the need ids in a cell, or `all`, in the order written."""
    return _split_at_semicolons(cell)


def split_other_forms(cell: str) -> tuple[str, ...]:
    """Return the other forms of a hard word, in the order written."""
    return _split_at_semicolons(cell)


def split_synonyms(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the terms before and after the first `=>`; all are before it where there is none."""
    asked, _, written = cell.partition(ARROW)
    return _split_at_semicolons(asked), _split_at_semicolons(written)


def _split_at_semicolons(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def parse_whole_number(text: str) -> int | None:
    """Return a whole number from 0 up, or None where the text is not one."""
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else None


def parse_age(cell: str) -> int | None:
    """Return an age in whole years, or None where the cell is empty or is not one."""
    return parse_whole_number(cell)


def parse_date(text: str) -> date | None:
    """Return a day written `2026-11-23`, or None where the text is not one."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_id(text: str) -> bool:
    """Say whether a text can be an id: lower-case words and numbers joined by hyphens."""
    return bool(_ID.fullmatch(text))


def is_yes(text: str) -> bool:
    """Say whether a cell or value is `yes` or `true`."""
    return text.strip().casefold() in _YES
