"""Pieces of opening times."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.opening_tokens import Kind, split_opening_words


def test_days_times_and_joining_words_are_told_apart():
    kinds = [token.kind for token in split_opening_words("Mon–Fri 9.30am to noon; Sun closed")]
    days = [Kind.DAY, Kind.TO, Kind.DAY]
    assert kinds == [*days, Kind.TIME, Kind.TO, Kind.TIME, Kind.STOP, Kind.DAY, Kind.CLOSED]


@given(st.text(max_size=80))
def test_no_letter_or_digit_is_lost(written: str):
    kept = "".join(token.text for token in split_opening_words(written))
    assert [c for c in kept if c.isalnum()] == [c for c in written.casefold() if c.isalnum()]
