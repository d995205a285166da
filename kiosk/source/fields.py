"""Takes values out of front matter and YAML entries. What is missing or of another type reads as empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kiosk.source.cells import is_yes, parse_date, parse_whole_number
from kiosk.source.tree import Fields


def get_text(fields: Fields, key: str) -> str:
    """Return a value as the words that were written; empty where missing, a list or a mapping."""
    value = fields.get(key)
    if value is None or isinstance(value, (list, tuple, Mapping)):
        return ""
    return str(value).strip()


def get_date(fields: Fields, key: str) -> date | None:
    """Return a day, or None where it is missing or not a day."""
    return parse_date(get_text(fields, key))


def get_whole_number(fields: Fields, key: str) -> int | None:
    """Return a whole number from 0 up, or None where it is missing or not one."""
    return parse_whole_number(get_text(fields, key))


def get_yes(fields: Fields, key: str) -> bool:
    """Say whether a value is `true` or `yes`; a missing one is not."""
    return is_yes(get_text(fields, key))


def get_entries(fields: Fields, key: str) -> tuple[Fields, ...]:
    """Return a list of mappings, such as `sources`, leaving out what is not a mapping."""
    value = fields.get(key)
    if not isinstance(value, (list, tuple)):
        return ()
    return tuple(entry for entry in value if isinstance(entry, Mapping))
