"""Rich text as JSON."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import read_items, write_items
from kiosk.vocabulary import Span

IDS = st.none() | st.text(min_size=1)
SPANS = st.builds(Span, st.text(), st.booleans(), IDS, IDS)
ITEMS = st.lists(st.lists(SPANS).map(tuple)).map(tuple)


@given(ITEMS)
def test_what_was_written_is_read_back(items: tuple[tuple[Span, ...], ...]):
    assert read_items(write_items(items)) == items


def test_plain_words_take_no_more_room_than_their_quotation_marks():
    assert write_items(((Span("Words"),), (Span("More"),))) == '[["Words"],["More"]]'


def test_only_what_is_special_about_words_is_written():
    written = json.loads(write_items(((Span("plan", term_id="ehc-plan"),),)))
    assert written == [[{"text": "plan", "term": "ehc-plan"}]]
