"""Hard words from A to Z, and the one that was asked about."""

from __future__ import annotations

import pytest

from kiosk.viewmodels import WordsViewModel
from kiosk.viewmodels.words import derive_words
from kiosk.vocabulary import Term
from tests.viewmodels.sample_content import PLAN_WORD, SEN_WORD


def test_capitals_and_small_letters_stand_together():
    terms = tuple(Term(name, name, "", ()) for name in ("b", "C", "A"))
    assert [row.term for row in derive_words(terms)] == ["A", "b", "C"]


def test_a_word_is_explained(qapp, qtbot):
    words = WordsViewModel((SEN_WORD, PLAN_WORD))
    with qtbot.waitSignal(words.shownChanged):
        words.explain("ehc-plan")
    assert (words.term, words.explanation) == ("EHC plan", "A paper that says what help you get.")


def test_no_word_is_shown_before_and_after(qapp):
    words = WordsViewModel((SEN_WORD,))
    assert (words.term, words.explanation) == ("", "")
    words.explain("sen")
    words.forget()
    assert (words.term, words.explanation) == ("", "")


def test_a_word_nobody_explained_is_a_mistake_in_the_program(qapp):
    with pytest.raises(KeyError):
        WordsViewModel(()).explain("sen")
