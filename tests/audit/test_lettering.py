"""Words are read without their marks, and their lines are counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from kiosk.audit.lettering import has_broken_word, lay_out_lines, plain_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Plain", "Plain"),
        ("<b>Bold</b> and <a href='term:x'>linked</a>", "Bold and linked"),
        ("One<br>two", "One two"),
        ("Fish &amp; chips", "Fish & chips"),
        ("01785\N{NO-BREAK SPACE}111\N{ZERO WIDTH SPACE}222", "01785 111222"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_marks_are_taken_away(text: str, words: str):
    assert plain_words(text) == words


@given(st.text())
def test_plain_words_stay_as_they_are(text: str):
    if not set("<&") & set(text):
        assert plain_words(plain_words(text)) == plain_words(text)


def test_words_are_laid_out_in_lines(qapp):
    font = QFont()
    font.setPixelSize(20)
    assert lay_out_lines("one two three", font, 1e6) == ["one two three"]
    assert len(lay_out_lines("one two three", font, 70)) > 1


@pytest.mark.parametrize(
    ("lines", "is_broken"),
    [
        (["Finishe", "d"], True),
        (["It is finishe", "d."], True),
        (["It is ", "finished."], False),
        (["It is", "finished."], True),
        (["write to someone@exam", "ple.org"], False),
        (["write to some", "one@example.org"], False),
        (["write to some", "body", "@example.org"], False),
        (["a-", "b"], False),
        (["alone"], False),
    ],
)
def test_a_word_on_two_lines_is_found(lines: list[str], is_broken: bool):
    assert has_broken_word(lines) == is_broken
