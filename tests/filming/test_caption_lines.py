"""Captions are short and break where a reader breathes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.filming.caption_lines import LONGEST_LINE, split_caption

WORDS = st.lists(st.text(alphabet="abcdefg,.;é", min_size=1, max_size=14), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("text", "captions"),
    [
        ("The plan runs from 2026 to 2029.", ("The plan runs from 2026 to 2029.",)),
        (
            "The plan has three priorities. A priority is something to do first.",
            ("The plan has three priorities.\nA priority is something to do first.",),
        ),
        (
            "Some were children, young people, parents and carers.",
            ("Some were children,\nyoung people, parents and carers.",),
        ),
        (
            "Send an email to someone.with.a.long.name@staffordshire.gov.uk.",
            ("Send an email to\nsomeone.with.a.long.name@staffordshire.gov.uk.",),
        ),
    ],
)
def test_a_line_breaks_at_the_end_of_a_clause(text, captions):
    assert split_caption(text) == captions


@given(WORDS)
def test_captions_have_two_short_lines_at_most_and_lose_no_word(words):
    captions = split_caption(" ".join(words))
    assert " ".join(captions).split() == words
    for caption in captions:
        lines = caption.split("\n")
        assert len(lines) <= 2
        assert all(len(line) <= LONGEST_LINE for line in lines)


@given(st.text(max_size=300))
def test_any_text_can_be_split(text):
    assert " ".join(split_caption(text)).split() == text.split()
