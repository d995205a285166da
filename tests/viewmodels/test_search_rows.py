"""Results as rows."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.search_rows import SUGGESTION_COUNT, derive_search_rows, derive_suggestions, mark_words
from kiosk.vocabulary import HitKind, Need, SearchResults
from tests.viewmodels.sample_directory import AUTISM, CRISIS, HEALTH, HEARING, make_hit


def test_results_stand_in_groups_best_first():
    results = SearchResults(
        "plan",
        services=(make_hit(HitKind.SERVICE, "s1", "One"), make_hit(HitKind.SERVICE, "s2", "Two")),
        pages=(make_hit(HitKind.PAGE, "p", "Page"),),
        films=(make_hit(HitKind.FILM, "f", "Film"),),
        terms=(make_hit(HitKind.TERM, "t", "Term"),),
    )
    rows = derive_search_rows(results)
    assert [(row.kind, row.hit_id) for row in rows] == [
        ("service", "s1"),
        ("service", "s2"),
        ("page", "p"),
        ("film", "f"),
        ("term", "t"),
    ]


@pytest.mark.parametrize(
    ("text", "asked", "marked"),
    [
        ("Help with autism", ("aut",), "Help with <b>autism</b>"),
        ("Schools & schooling", ("school",), "<b>Schools</b> &amp; <b>schooling</b>"),
        ("Café", ("cafe",), "<b>Café</b>"),
        ("Preschool", ("school",), "Preschool"),
        ("a < b", ("b",), "a &lt; <b>b</b>"),
        ("Nothing", (), "Nothing"),
    ],
)
def test_words_that_begin_as_asked_are_bold(text: str, asked: tuple[str, ...], marked: str):
    assert mark_words(text, asked) == marked


@given(st.text(), st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1)))
def test_marking_keeps_every_letter(text: str, asked: list[str]):
    unmarked = re.sub(r"</?b>", "", mark_words(text, tuple(asked)))
    assert unescape(unmarked) == text


def test_a_long_summary_is_shown_by_its_first_sentence():
    hit = make_hit(HitKind.SERVICE, "s", "Name", "It helps. It is free.")
    assert derive_search_rows(SearchResults("x", (hit,), (), (), ()))[0].line == "It helps."


def test_needs_and_topics_are_suggested_but_not_a_crisis():
    assert [row.text for row in derive_suggestions((CRISIS, HEALTH), (AUTISM, HEARING))] == [
        "Autism",
        "Hearing",
        "Health",
    ]


def test_suggestions_are_few_short_and_lead_somewhere():
    needs = tuple(Need(f"n{number}", f"Need {number}", number) for number in range(20))
    long = Need("long", "A need with a very long name indeed", 3)
    texts = [row.text for row in derive_suggestions((), (long, *needs))]
    assert texts == ["Need 1", "Need 2", "Need 3", "Need 4"]
    assert len(texts) <= SUGGESTION_COUNT
