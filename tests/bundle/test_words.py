"""How texts and questions are taken apart into words."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import split_words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Speech, language and communication", ("speech", "language", "and", "communication")),
        ("Down’s syndrome", ("downs", "syndrome")),
        ("children's", ("childrens",)),
        ("'quoted'", ("quoted",)),
        ("Café", ("cafe",)),
        ("Cafe\u0301", ("cafe",)),
        ("ST16 2DH", ("st16", "2dh")),
        ("A&E e-mail under_score", ("a", "e", "e", "mail", "under", "score")),
        ("— … ‘ ’", ()),
        ("\x00\ud800", ()),
    ],
)
def test_words_are_small_letters_without_accents_or_punctuation(written: str, words: tuple[str, ...]):
    assert split_words(written) == words


@given(st.text())
def test_taking_words_apart_again_changes_nothing(written: str):
    words = split_words(written)
    assert split_words(" ".join(words)) == words


@given(st.lists(st.sampled_from(["Zoë’s", "ﬁnd", "Straße", "İstanbul", "Ångström", "naïve"]), min_size=1))
def test_the_index_sees_the_same_words(written: list[str]):
    words = split_words(" ".join(written))
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (w, tokenize='unicode61 remove_diacritics 2')")
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, instance)")
    connection.execute("INSERT INTO t VALUES (?)", (" ".join(words),))
    rows = connection.execute("SELECT term FROM v ORDER BY offset").fetchall()
    connection.close()
    assert tuple(term for (term,) in rows) == words
