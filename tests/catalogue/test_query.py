"""How a question becomes an FTS5 query."""

from __future__ import annotations

from kiosk.bundle import LIMITS
from kiosk.catalogue.query import read_query, write_match

PLAN = {("ehcp",): (("ehcp",), ("ehc", "plan")), ("ehc", "plan"): (("ehcp",), ("ehc", "plan"))}


def test_words_are_looked_for_one_by_one():
    assert read_query("Speech, therapy!", {}) == (("speech",), ("therapy",))


def test_the_name_of_a_hard_word_stays_together():
    assert read_query("my EHC plan review", PLAN) == (("ehc", "plan"), ("review",))


def test_small_words_are_left_out_unless_there_is_nothing_else():
    assert read_query("help for the family", {}) == (("help",), ("family",))
    assert read_query("what is the", {}) == (("what",), ("is",), ("the",))


def test_only_the_first_words_of_a_long_question_count():
    assert len(read_query("word " * 100, {})) == LIMITS.max_query_words
    assert read_query("x" * 1000, {}) == (("x" * LIMITS.max_query_characters,),)


def test_a_word_is_found_whole_or_by_its_beginning():
    assert write_match((("speech",),), {}, "AND") == '((("speech" OR "speech"*)))'


def test_another_name_for_a_word_will_do_too():
    assert write_match((("ehcp",),), PLAN, "AND") == '((("ehcp" OR "ehcp"*)) OR "ehc plan"*)'


def test_parts_are_joined_as_asked():
    assert write_match((("a",), ("b",)), {}, "OR").count(") OR (") == 1
    assert write_match((("a",), ("b",)), {}, "AND").count(") AND (") == 1
