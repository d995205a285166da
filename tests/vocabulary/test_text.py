"""Words with marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.vocabulary import Span, plain_text


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_plain_text_is_every_word_and_no_mark(parts: list[tuple[str, bool]]):
    spans = tuple(Span(text, bold=is_bold) for text, is_bold in parts)
    assert plain_text(spans) == "".join(text for text, _ in parts)
