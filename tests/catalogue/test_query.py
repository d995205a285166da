"""How what somebody typed is taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import LIMITS
from kiosk.catalogue import Catalogue
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.query import MOST_SCATTERED, Question, read_parts, read_question
from kiosk.catalogue.search_index import SearchIndex
from tests.compiling.small_content import compile_quietly, read_small_content


@pytest.fixture(scope="module")
def index(bundle_dir):
    database = BundleDatabase(bundle_dir / "content.sqlite")
    yield SearchIndex(database)
    database.close()


def read_marks(written: str, index: SearchIndex) -> list[set[str]]:
    return [part.marked for part in read_parts(read_question(written), index)]


def test_words_are_folded_and_the_last_may_be_unfinished():
    assert read_question("Speech, Therapy") == Question(("speech", "therapy"), True)
    assert read_question("speech ") == Question(("speech",), False)


def test_only_the_first_words_of_a_long_question_count():
    assert read_question("word " * 100) == Question(("word",) * LIMITS.max_query_words, False)
    assert read_question("x" * 1000).words == ("x" * LIMITS.max_query_characters,)


def test_small_words_are_left_out_unless_there_is_nothing_else(index: SearchIndex):
    assert len(read_marks("the choir for me", index)) == 1
    assert len(read_marks("what is the ", index)) == 3


def test_a_term_is_kept_together_and_marked_by_all_its_names(index: SearchIndex):
    (marked,) = read_marks("EHC plan ", index)
    assert {"ehc plan", "ehcp", "education health and care plan"} <= marked


def test_a_word_is_marked_in_all_its_forms(index: SearchIndex):
    (marked,) = read_marks("plans ", index)
    assert {"plan", "plans"} <= marked


def test_the_last_word_is_also_found_as_a_beginning_but_others_are_not(index: SearchIndex):
    assert read_marks("pl", index) == [read_marks("pl", index)[0] | {"plan"}]
    last, first = read_parts(read_question("cho"), index), read_parts(read_question("plan tamw"), index)
    assert [part.marked for part in last] == [{"choir"}]
    assert "planet" not in first[0].marked


def test_two_words_that_texts_write_as_one_are_one(index: SearchIndex):
    assert read_marks("zoo keeper ", index) == [{"zookeeper"}]


def test_one_word_that_texts_write_as_two_is_found(index: SearchIndex):
    assert read_marks("appleclub ", index) == [{"apple", "club", "clubs"}]


@given(written=st.text())
def test_a_question_has_only_so_many_parts(index: SearchIndex, written: str):
    question = read_question(written)
    assert len(question.words) <= LIMITS.max_query_words
    assert len(read_parts(question, index)) <= 2 * len(question.words) + MOST_SCATTERED + 1


def test_the_same_question_is_always_read_the_same_way(catalogue: Catalogue):
    assert catalogue.search("club plan") == catalogue.search("club plan")


@pytest.mark.parametrize("written", ["nobody 2 talk to ", "there is nobody really to talk to "])
def test_a_term_is_found_in_other_small_words_and_in_texting(index: SearchIndex, written: str):
    assert any(part.is_danger for part in read_parts(read_question(written), index))


def test_a_last_word_that_may_be_typed_on_is_not_taken_for_texting():
    assert read_question("r").words == ("r",)
    assert read_question("r u ").words == ("are", "you")


def test_the_words_of_a_term_may_stand_apart_and_in_another_order(tmp_path: Path):
    changes = {"synonyms.csv": "terms,danger\ntaken green tablets => listens,yes\n"}
    compile_quietly(read_small_content(tmp_path / "content", changes), tmp_path / "bundle")
    database = BundleDatabase(tmp_path / "bundle" / "content.sqlite")
    index = SearchIndex(database)

    def is_danger(written: str) -> bool:
        return any(part.is_danger for part in read_parts(read_question(written), index))

    assert is_danger("tablets that are green, he has taken three ")
    assert is_danger("takengreentablets ")
    assert not is_danger("taken tablets ")
    assert not is_danger(f"taken {'tall ' * 9} green tablets ")
    database.close()


def test_a_place_is_told_from_a_need_however_it_is_named(index: SearchIndex):
    asked = ("choir in Tamworth ", "choir tamw", "choir ")
    places = [[part.is_place for part in read_parts(read_question(each), index)] for each in asked]
    assert places == [[False, True], [False, True], [False]]


def test_a_number_in_the_last_word_is_spelt_out():
    assert read_question("some1").words == ("someone",)
    assert read_question("st16").words == ("st16",)
    assert read_question("2").words == ("2",)


def test_a_word_that_nothing_has_finds_the_terms_that_say_little_more(tmp_path: Path):
    changes = {"synonyms.csv": "terms,danger\nkidney problems => choir,\nkidney stones => zebra,\n"}
    compile_quietly(read_small_content(tmp_path / "content", changes), tmp_path / "bundle")
    database = BundleDatabase(tmp_path / "bundle" / "content.sqlite")
    index = SearchIndex(database)
    assert {"choir"} in read_marks("kidney ", index)
    assert {"zebra"} not in read_marks("kidney ", index)
    assert {"choir"} not in read_marks("kidney zebra ", index)
    database.close()


def test_the_last_words_may_be_the_beginning_of_a_term(tmp_path: Path):
    changes = {"synonyms.csv": "terms,danger\nkidney stone club => choir,\n"}
    compile_quietly(read_small_content(tmp_path / "content", changes), tmp_path / "bundle")
    database = BundleDatabase(tmp_path / "bundle" / "content.sqlite")
    index = SearchIndex(database)
    assert {"choir"} in read_marks("a kidney sto", index)
    assert {"choir"} not in read_marks("a kidney sto ", index)
    assert {"choir"} not in read_marks("kidney sta", index)
    database.close()


def test_a_number_tells_little_unless_it_is_a_term(index: SearchIndex):
    assert [part.telling for part in read_parts(read_question("choir 7 "), index)][1] < 1
