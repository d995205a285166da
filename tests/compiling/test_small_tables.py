"""Rows of the title page and of hard words."""

from __future__ import annotations

import pytest

from kiosk.compiling.manifest_tables import build_manifest_tables
from kiosk.compiling.search_texts import Searchable, list_initials
from kiosk.compiling.term_tables import build_term_tables, gather_term_texts
from kiosk.source import SourceTree
from kiosk.vocabulary import HitKind


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
    assert Searchable(
        HitKind.TERM,
        2,
        ("EHC plan",),
        ("EHCP", "education, health and care plan"),
        ("A paper that says what help you get.",),
    ) in list(gather_term_texts(tree))


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("National Deaf Children's Society", ("NDCS",)),
        ("Emergency Duty Service (social care out of hours)", ("EDS",)),
        ("Carers of the UK", ()),
        ("", ()),
    ],
)
def test_a_long_name_is_shortened_as_people_do(name: str, initials: tuple[str, ...]):
    assert list_initials(name) == initials
