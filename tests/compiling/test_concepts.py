"""Groups of terms that mean the same."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiling.concepts import Concept, gather_concepts, list_capitals
from tests.compiling.small_content import read_small_content


def gather(tmp_path: Path, synonyms: str) -> list[Concept]:
    changes = {
        "synonyms.csv": f"terms,danger\n{synonyms}",
        "glossary.csv": "id,term,explanation,also\nplan,EHC plan,A paper.,EHCP\n",
    }
    return list(gather_concepts(read_small_content(tmp_path / "content", changes)))


def test_a_row_and_a_hard_word_that_share_a_term_are_one_group(tmp_path: Path):
    (concept,) = gather(tmp_path, "EHCP; care plan,\n")
    assert set(concept.asked) == set(concept.written) == {"EHC plan", "EHCP", "care plan"}


def test_a_term_before_an_arrow_finds_what_stands_after_it_and_its_other_names(tmp_path: Path):
    _, one_way = gather(tmp_path, "statement => EHCP,\n")
    assert one_way.asked == ("statement",)
    assert set(one_way.written) == {"EHCP", "EHC plan"}


def test_terms_of_danger_are_marked(tmp_path: Path):
    dangers = [
        each for each in gather(tmp_path, "overdose => ambulance,yes\nclub; gang,\n") if each.is_danger
    ]
    assert [each.asked for each in dangers] == [("overdose",)]


def test_only_words_with_two_capitals_are_abbreviations():
    assert list_capitals("Send SEND forms, EHCPs and a DfE letter") == {"send", "ehcps", "dfe"}
