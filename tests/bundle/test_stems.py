"""Words and their stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import Stemmer, split_words

STEMMER = Stemmer()


@pytest.mark.parametrize(
    "family", [("therapy", "therapies"), ("swim", "swimming"), ("library", "libraries"), ("plan", "plans")]
)
def test_forms_of_a_word_share_a_stem(family: tuple[str, str]):
    assert len({STEMMER.stem(word) for word in family}) == 1


def test_words_that_are_not_english_stay_as_they_are():
    assert STEMMER.stem("st16") == "st16"
    assert STEMMER.stem("自閉") == "自閉"


@given(st.text())
def test_every_word_has_one_stem_with_no_space_in_it(written: str):
    for word in split_words(written):
        assert STEMMER.stem(word).split() == [STEMMER.stem(word)]


def test_a_name_is_only_ever_itself():
    stemmer = Stemmer([("talke", "talke")])
    assert stemmer.stem("talke") == "talke"
    assert stemmer.stem("talking") == STEMMER.stem("talke") == "talk"
