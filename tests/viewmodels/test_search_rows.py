"""Results as rows."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.search_rows import (
    SUGGESTION_COUNT,
    FirstContact,
    derive_first_contact,
    derive_search_rows,
    derive_suggestions,
    mark_words,
)
from kiosk.vocabulary import HitKind, Need, PhoneKind, SearchResults
from tests.viewmodels.sample_directory import (
    AUTISM,
    CRISIS,
    HEALTH,
    HEARING,
    make_hit,
    make_phone,
    make_service,
)


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
    ("text", "words", "marked"),
    [
        ("Help with autism", {"autism"}, "Help with <b>autism</b>"),
        ("Schools & schooling", {"school", "schools"}, "<b>Schools</b> &amp; schooling"),
        ("Café", {"cafe"}, "<b>Café</b>"),
        ("Down’s syndrome", {"downs"}, "<b>Down’s</b> syndrome"),
        ("The EHC plan", {"ehc", "ehc plan"}, "The <b>EHC plan</b>"),
        (
            "Education, health & care",
            {"health care", "education health care"},
            "<b>Education, health &amp; care</b>",
        ),
        ("a < b", {"b"}, "a &lt; <b>b</b>"),
        ("Nothing", set(), "Nothing"),
    ],
)
def test_words_and_phrases_it_was_found_by_are_bold(text: str, words: set[str], marked: str):
    assert mark_words(text, frozenset(words)) == marked


@given(st.text(), st.frozensets(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=1)))
def test_marking_keeps_every_letter(text: str, marked: frozenset[str]):
    unmarked = re.sub(r"</?b>", "", mark_words(text, marked))
    assert unescape(unmarked) == text


def test_the_best_group_stands_first():
    results = SearchResults(
        "plan",
        services=(make_hit(HitKind.SERVICE, "s", "One"),),
        pages=(make_hit(HitKind.PAGE, "p", "The plan"),),
        films=(),
        terms=(),
        kinds=(HitKind.PAGE, HitKind.SERVICE, HitKind.FILM, HitKind.TERM),
        marked=frozenset({"plan"}),
    )
    assert [row.marked_title for row in derive_search_rows(results)] == ["The <b>plan</b>", "One"]


def test_who_to_ring_has_a_name_and_a_number_in_groups():
    service = make_service(phones=(make_phone("88247", PhoneKind.TEXT), make_phone("08088000000")))
    assert derive_first_contact(service) == FirstContact("clinic", "Clinic", "0808\u00a0800\u00a00000")
    assert derive_first_contact(make_service(phones=())).phone == ""
    assert derive_first_contact(None) == FirstContact()


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
