"""Rows of the search tables: the words of each thing that can be found, by how much they tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.bundle import split_words
from kiosk.compiling.table import Table


@dataclass(frozen=True, slots=True)
class Searchable:
    """What can be found under one rowid; a word in the title counts most, one in the body least."""

    rowid: int
    title: tuple[str, ...]
    keywords: tuple[str, ...]
    body: tuple[str, ...]


def make_search_table(name: str, texts: Iterable[Searchable]) -> Table:
    """Fill a search table."""
    rows = ((text.rowid, _fold(text.title), _fold(text.keywords), _fold(text.body)) for text in texts)
    return Table(name, ("rowid", "title", "keywords", "body"), rows)


def _fold(texts: tuple[str, ...]) -> str:
    return " ".join(word for text in texts for word in split_words(text))
