"""Queries are typed letter by letter."""

from benchmarks.typed_queries import QUERIES, list_keystrokes


def test_each_letter_is_a_search():
    assert list(list_keystrokes(["adhd", "bs"])) == ["a", "ad", "adh", "adhd", "b", "bs"]


def test_some_queries_are_misspelt():
    assert {"autisum", "speach therapy"} <= set(QUERIES)
