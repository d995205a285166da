"""How people put things, in other words than the list of synonyms has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.everyday_words import (
    SMALL_WORDS,
    WEAK_WORDS,
    find_telling,
    list_loose_beginnings,
    list_telling,
    loosen,
    spell_out,
    spell_out_number,
)

WORDS = st.lists(
    st.sampled_from(["i", "dont", "never", "want", "talk", "the", "plan", "4", "ppl", "so"]), max_size=8
)


def keep(word: str) -> str:
    return word


@pytest.mark.parametrize(
    ("texted", "meant"),
    [
        ("i want 2 talk", "i want to talk"),
        ("r u open", "are you open"),
        ("no1 listens", "no one listens"),
        ("dunno wot it is", "do not know what it is"),
    ],
)
def test_texting_is_spelt_out(texted: str, meant: str):
    assert " ".join(spell_out(tuple(texted.split()))) == meant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("when i am 18", "when he is 18"),
        ("isnt talking", "never talking"),
        ("hate my school", "hate the school"),
        ("cant really sleep", "cannot sleep"),
    ],
)
def test_the_same_in_other_small_words_is_the_same(one: str, other: str):
    assert loosen(one.split(), keep) == loosen(other.split(), keep) != ()


@pytest.mark.parametrize(
    ("one", "other"), [("cant see", "dont see"), ("hits me", "hits her"), ("get to school", "get school")]
)
def test_what_changes_the_meaning_stays(one: str, other: str):
    assert loosen(one.split(), keep) != loosen(other.split(), keep)


def test_a_single_word_is_too_little():
    assert loosen(("my", "plan"), keep) == ()


def test_the_longest_beginning_comes_first_and_none_starts_or_ends_with_a_filler():
    assert list_loose_beginnings(("want", "the", "plan", "so"), keep) == [(3, ("want", "plan"))]
    assert list_loose_beginnings(("the", "plan", "works"), keep) == []


@given(words=WORDS)
def test_every_beginning_is_words_of_the_question(words: list[str]):
    for length, told in list_loose_beginnings(words, keep):
        assert told == loosen(words[:length], keep)
        assert 2 <= len(told) <= length <= len(words)


def test_no_word_is_both_small_and_weak():
    assert not SMALL_WORDS & WEAK_WORDS


def test_what_tells_leaves_out_small_words_and_is_nothing_without_two_strong_ones():
    assert list_telling(["kicked", "out", "of", "school"], str) == {"kicked", "school"}
    assert list_telling(["hurting", "a", "child"], str) == frozenset()
    assert list_telling(["scared", "child", "at", "home"], str) == {"scared", "child", "home"}


def test_only_a_word_with_a_number_among_its_letters_is_spelt_out_early():
    assert spell_out_number(("some1",)) == ("someone",)
    assert spell_out_number(("u",)) == ("u",)
    assert spell_out_number(("4",)) == ("4",)


def test_the_only_word_that_tells_much_is_found_or_none():
    assert find_telling(["kidney", "problems"], str) == "kidney"
    assert find_telling(["chest", "pain"], str) == ""
    assert find_telling(["my", "child"], str) == ""


@pytest.mark.parametrize("other", ["hurts himself", "hurts herself", "hurts themselves"])
def test_whoever_it_is_about_it_is_the_same(other: str):
    assert loosen(["hurts", "myself"], str) == loosen(other.split(), str)
    assert list_telling(["hurts", "myself"], str) == list_telling(other.split(), str)
