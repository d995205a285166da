"""What a search finds."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue
from kiosk.vocabulary import HitKind, SearchHit, SearchResults


def found(catalogue: Catalogue, query: str) -> dict[str, list[str]]:
    results = catalogue.search(query)
    groups = {
        "services": results.services,
        "pages": results.pages,
        "films": results.films,
        "terms": results.terms,
    }
    return {name: [hit.id for hit in hits] for name, hits in groups.items() if hits}


@pytest.mark.parametrize("query", ["", "   ", "?!", "'", '"', "\x00"])
def test_a_question_without_words_finds_nothing(catalogue: Catalogue, query: str):
    assert catalogue.search(query) == SearchResults(query, (), (), (), (), looked_for=query)


def test_a_hit_says_what_opens_and_what_the_list_shows(catalogue: Catalogue):
    results = catalogue.search("asking")
    assert results.query == "asking"
    assert results.pages == (SearchHit(HitKind.PAGE, "asking", "Asking for help", "How to ask for help."),)


def test_a_word_is_found_from_its_first_letters(catalogue: Catalogue):
    assert all("zebra" in found(catalogue, "zebra"[:length])["services"] for length in range(1, 6))


def test_what_has_every_word_comes_before_what_has_some(catalogue: Catalogue):
    assert found(catalogue, "club cooking")["services"][:2] == ["apple", "zebra"]


def test_a_synonym_finds_what_is_written_and_an_arrow_leads_one_way(catalogue: Catalogue):
    assert found(catalogue, "gang")["services"] == found(catalogue, "clubs")["services"]
    assert found(catalogue, "songs")["services"] == ["tam"]
    assert catalogue.search("songs").marked == {"choir", "songs"}


def test_if_nothing_has_every_word_then_any_will_do(catalogue: Catalogue):
    assert found(catalogue, "cooking xylophone") == {"services": ["apple"]}


def test_what_nothing_has_finds_nothing(catalogue: Catalogue):
    assert found(catalogue, "xylophone") == {}


def test_the_short_form_finds_what_uses_the_long_one(catalogue: Catalogue):
    hits = found(catalogue, "EHCP")
    assert hits["terms"] == ["ehc-plan"]
    assert hits["services"] == ["plans"]
    assert set(hits["pages"]) == {"asking", "plan"}


def test_the_long_form_finds_what_uses_the_short_one(catalogue: Catalogue):
    assert "plan" in found(catalogue, "education, health and care plan")["pages"]


def test_a_need_is_found_by_its_short_form(catalogue: Catalogue):
    assert set(found(catalogue, "asd")["services"]) == {"zebra", "tam", "plans"}


def test_an_apostrophe_makes_no_difference(catalogue: Catalogue):
    for query in ("downs", "Down's", "Down’s syndrome"):
        assert found(catalogue, query)["services"] == ["county"]


def test_easy_read_words_and_headings_find_their_page(catalogue: Catalogue):
    assert found(catalogue, "zookeeper") == {"pages": ["asking"]}
    assert found(catalogue, "in short") == {"pages": ["plan"]}


def test_what_is_said_in_a_film_finds_it(catalogue: Catalogue):
    assert found(catalogue, "goodbye") == {"films": ["plan-film"]}


def test_an_address_or_postcode_finds_its_services(catalogue: Catalogue):
    assert set(found(catalogue, "ST16 2")["services"]) == {"zebra", "apple"}


def test_a_title_counts_for_more_than_a_text(catalogue: Catalogue):
    assert found(catalogue, "plan")["pages"][0] == "plan"


def test_no_more_is_given_than_was_asked_for(catalogue: Catalogue):
    results = catalogue.search("a", limit_per_kind=1)
    assert all(len(hits) <= 1 for hits in (results.services, results.pages, results.films, results.terms))
    assert len(results.services) == 1


@given(query=st.text())
@example(query='"')
@example(query="title : x")
@example(query="NEAR(a b)")
@example(query="a AND OR NOT *")
@example(query="-{}^()")
@example(query="\ud800 a\x00b")
@example(query="plan" * 10_000)
def test_any_text_whatever_may_be_asked(catalogue: Catalogue, query: str):
    assert catalogue.search(query).query == query


@given(words=st.lists(st.sampled_from(["EHCP", "ehc", "plan", "the", "asd", "NOT", "club", "*", "za", "—"])))
def test_any_words_whatever_may_be_asked_together(catalogue: Catalogue, words: list[str]):
    results = catalogue.search(" ".join(words), limit_per_kind=3)
    for hits in (results.services, results.pages, results.films, results.terms):
        assert len({hit.id for hit in hits}) == len(hits) <= 3
