import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checking import count_words, grade, split_sentences
from kiosk.checking.readability import count_syllables

EASY = "You can ask the school for help. The school must listen to you. It will make a plan with you. " * 5
HARD = (
    "Notwithstanding the aforementioned considerations, educational institutions possess statutory "
    "responsibilities necessitating comprehensive multidisciplinary consultation procedures. "
) * 8


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", ()),
        ("One", ("One",)),
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ("He said “Stop.” Then he left.", ("He said “Stop.", "Then he left.")),
        ("Write to a@b.gov.uk by 5.30 today.", ("Write to a@b.gov.uk by 5.30 today.",)),
        ("Help, e.g. a lift. Ask Dr. Lee.", ("Help, e.g. a lift.", "Ask Dr. Lee.")),
    ],
)
def test_sentences_end_where_a_reader_stops(text, sentences):
    assert split_sentences(text) == sentences


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("one two", 2), ("In 2026 – at 10:30 – a@b.uk", 5), ("well-known", 1)]
)
def test_words_are_counted_as_a_reader_does(text, words):
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("help", 1),
        ("asked", 1),
        ("wanted", 2),
        ("able", 2),
        ("about", 2),
        ("people", 2),
        ("places", 2),
        ("school", 1),
        ("strategy", 3),
        ("education", 4),
        ("the", 1),
        ("needs", 1),
        ("child's", 2),
        ("well-known", 2),
    ],
)
def test_syllables_are_counted_well_enough(word, syllables):
    assert count_syllables(word) == syllables


def test_easy_text_has_a_low_grade_and_hard_text_a_high_one():
    assert grade(EASY) < 4
    assert grade(HARD) > 15


def test_text_without_words_has_no_grade():
    assert grade("") == 0
    assert grade("... 12 — !") == 0


@given(st.text())
def test_any_text_can_be_graded(text):
    assert isinstance(grade(text), float)
    assert all(split_sentences(text))


@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{2,9}){0,4}[.!?]", fullmatch=True), max_size=5))
def test_sentences_joined_by_spaces_come_apart_again(sentences):
    joined = [sentence for sentence in sentences if not sentence.startswith(("Mrs", "etc"))]
    ends = ("mr.", "mrs.", "ms.", "dr.", "st.", "no.", "etc.")
    if not any(sentence.casefold().endswith(ends) for sentence in joined):
        assert list(split_sentences(" ".join(joined))) == joined
