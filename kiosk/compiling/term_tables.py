"""Rows of hard words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle import split_words
from kiosk.compiling.search_texts import Searchable, make_search_table
from kiosk.compiling.table import Table
from kiosk.source import SourceTree, split_other_forms


def build_term_tables(tree: SourceTree) -> Iterator[Table]:
    """Fill the tables of hard words, in alphabetical order."""
    rows = [source.row for source in tree.terms]
    terms = list(enumerate(sorted(rows, key=lambda row: (split_words(row["term"]), row["id"])), start=1))
    columns = ("id", "term", "explanation")
    yield Table("term", ("position", *columns), [(at, *(row[key] for key in columns)) for at, row in terms])
    forms = [
        (row["id"], position, form)
        for _, row in terms
        for position, form in enumerate(split_other_forms(row.get("also", "")), start=1)
    ]
    yield Table("term_form", ("term_id", "position", "form"), forms)
    texts = [
        Searchable(at, (row["term"],), split_other_forms(row.get("also", "")), (row["explanation"],))
        for at, row in terms
    ]
    yield make_search_table("term_search", texts)
