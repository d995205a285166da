"""Rich text as StyledText: nothing anybody writes can become markup."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.styled import style_text
from kiosk.vocabulary import Span, plain_text

SPANS = st.builds(
    Span,
    text=st.text(),
    bold=st.booleans(),
    term_id=st.none() | st.just("sen"),
    page_id=st.none(),
)


@pytest.mark.parametrize(
    ("span", "markup"),
    [
        (Span("Ask."), "Ask."),
        (Span("Ask.", bold=True), "<b>Ask.</b>"),
        (Span("SEN", term_id="sen"), '<a href="term:sen">SEN</a>'),
        (Span("this page", page_id="sendiass"), '<a href="page:sendiass">this page</a>'),
        (Span("SEN", bold=True, term_id="sen"), '<a href="term:sen"><b>SEN</b></a>'),
        (Span("<b>5 < 6 & 7"), "&lt;b&gt;5 &lt; 6 &amp; 7"),
        (Span("ask@example.org"), "ask@\u200bexample.org"),
    ],
)
def test_a_span_is_drawn_as_what_it_is(span: Span, markup: str):
    assert style_text((span,)) == markup


@given(st.lists(SPANS).map(tuple))
def test_the_words_come_back_when_the_marks_are_taken_away(rich_text: tuple[Span, ...]):
    words = unescape(re.sub(r"<[^>]*>", "", style_text(rich_text)))
    assert words.replace("@\u200b", "@") == plain_text(rich_text).replace("@\u200b", "@")


@given(st.lists(SPANS).map(tuple))
def test_only_our_own_tags_are_in_the_markup(rich_text: tuple[Span, ...]):
    tags = set(re.findall(r"<[^>]*>", style_text(rich_text)))
    assert tags <= {"<b>", "</b>", '<a href="term:sen">', "</a>"}
