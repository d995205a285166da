"""Rows of the title page, of hard words and of the search tables."""

from __future__ import annotations

from kiosk.compiling.manifest_tables import build_manifest_tables
from kiosk.compiling.search_texts import Searchable, make_search_table
from kiosk.compiling.term_tables import build_term_tables
from kiosk.source import SourceTree


def test_pictures_keep_their_credits(tree: SourceTree):
    tables = {
        table.name: table for table in build_manifest_tables(tree, {"book": "b.svg", "letter": "l.svg"})
    }
    assert list(tables["picture"].rows) == [
        ("book", "A book", "b.svg", "A painter", "CC BY 4.0", "own work"),
        ("letter", "A letter", "l.svg", "A painter", "CC BY 4.0", "own work"),
    ]


def test_other_forms_of_a_hard_word_are_kept_and_can_be_searched(tree: SourceTree):
    tables = {table.name: table for table in build_term_tables(tree)}
    forms = [row for row in tables["term_form"].rows if row[0] == "ehc-plan"]
    assert forms == [("ehc-plan", 1, "EHCP"), ("ehc-plan", 2, "education, health and care plan")]
    assert (2, "ehc plan", "ehcp education health and care plan") in [
        row[:3] for row in tables["term_search"].rows
    ]


def test_search_tables_hold_words_without_capitals_accents_or_punctuation():
    texts = [Searchable(1, ("The Café!",), ("Down’s", "ST16 2DH"), ())]
    assert list(make_search_table("page_search", texts).rows) == [(1, "the cafe", "downs st16 2dh", "")]
