"""What services cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.cost_cells import is_surely_free, read_price, read_prices, write_prices
from kiosk.vocabulary import CostOption

PRICES = st.builds(CostOption, st.integers(0, 99_999_999), st.sampled_from(("", "a session", "for 2 hours")))


@given(st.lists(PRICES, max_size=4).map(tuple))
def test_prices_are_read_as_they_are_written(prices: tuple[CostOption, ...]):
    assert read_prices(write_prices(prices)) == prices


@pytest.mark.parametrize("written", ["free", "3.50 a session", "£3.5", "£1,000", "€3"])
def test_what_is_no_price_is_not_read(written: str):
    assert read_price(written) is None


@pytest.mark.parametrize(
    ("words", "prices", "is_free"),
    [
        ("Free", "", True),
        ("free (NHS)", "", True),
        ("Free to join", "", True),
        ("No charge.", "", True),
        ("", "£0", True),
        ("Free or low cost", "", False),
        ("Free if your child qualifies", "", False),
        ("Free", "£3 a session", False),
        ("Call charges apply", "", False),
        ("", "", False),
    ],
)
def test_only_what_costs_nobody_anything_is_free(words: str, prices: str, is_free: bool):
    assert is_surely_free(words, read_prices(prices)) is is_free
