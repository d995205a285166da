"""Rows of hard words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle import split_words
from kiosk.compiling.search_texts import Searchable
from kiosk.compiling.table import Table
from kiosk.source import Row, SourceTree, split_other_forms
from kiosk.vocabulary import HitKind


def build_term_tables(tree: SourceTree) -> Iterator[Table]:
    """Fill the tables of hard words, in alphabetical order."""
    terms = _number_terms(tree)
    columns = ("id", "term", "explanation")
    yield Table("term", ("position", *columns), [(at, *(row[key] for key in columns)) for at, row in terms])
    forms = [
        (row["id"], position, form)
        for _, row in terms
        for position, form in enumerate(split_other_forms(row.get("also", "")), start=1)
    ]
    yield Table("term_form", ("term_id", "position", "form"), forms)


def gather_term_texts(tree: SourceTree) -> Iterator[Searchable]:
    """Return the hard words as what can be found."""
    for at, row in _number_terms(tree):
        forms = split_other_forms(row.get("also", ""))
        yield Searchable(HitKind.TERM, at, (row["term"],), forms, (row["explanation"],))


def _number_terms(tree: SourceTree) -> list[tuple[int, Row]]:
    rows = [source.row for source in tree.terms]
    return list(enumerate(sorted(rows, key=lambda row: (split_words(row["term"]), row["id"])), start=1))
