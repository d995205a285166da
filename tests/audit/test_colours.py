"""Colours are compared as the rules say, and seen as other eyes see them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.colours import FILTERS, GREY, count_colours, measure_contrast, see_through

levels = st.integers(0, 255)
colours = st.tuples(levels, levels, levels)


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ((0, 0, 0), (255, 255, 255), 21),
        ((118, 118, 118), (255, 255, 255), 4.54),
        ((255, 0, 0), (255, 255, 255), 4.0),
        ((9, 9, 9), (9, 9, 9), 1),
    ],
)
def test_contrast_is_that_of_the_rules(one, other, contrast: float):
    assert measure_contrast(one, other) == pytest.approx(contrast, abs=0.01)


@given(colours, colours)
def test_contrast_is_the_same_both_ways(one, other):
    assert 1 <= measure_contrast(one, other) == measure_contrast(other, one) <= 21.001


@pytest.mark.parametrize("name", FILTERS)
def test_grey_stays_grey_to_every_eye(name: str):
    pixels = np.array([[[128, 128, 128]]], dtype=np.uint8)
    assert np.abs(see_through(pixels, FILTERS[name]).astype(int) - 128).max() <= 3


def test_red_and_green_of_one_brightness_are_one_grey():
    seen = see_through(np.array([[[255, 0, 0], [0, 147, 0]]], dtype=np.uint8), GREY).astype(int)
    assert np.abs(seen[0, 0] - seen[0, 1]).max() < 8


def test_colours_are_counted_commonest_first():
    pixels = np.array([[[1, 2, 3], [9, 9, 9], [1, 2, 3]]], dtype=np.uint8)
    assert list(count_colours(pixels)) == [((1, 2, 3), 2), ((9, 9, 9), 1)]
