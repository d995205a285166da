"""Millimetres on the glass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import pixels_per_mm


@pytest.mark.parametrize(
    ("width", "height", "diagonal_inch", "expected"),
    [(1920, 1080, 21.5, 4.03), (3840, 2160, 43, 4.03), (1080, 1920, 21.5, 4.03), (1280, 800, 15.4, 3.86)],
)
def test_a_millimetre_is_this_many_pixels(width: int, height: int, diagonal_inch: float, expected: float):
    assert pixels_per_mm(width, height, diagonal_inch) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("width", "height", "diagonal"), [(0, 800, 20), (1280, 0, 20), (1280, 800, 0), (-1, 800, 20)]
)
def test_a_screen_without_a_size_is_refused(width: int, height: int, diagonal: float):
    with pytest.raises(ValueError, match="no screen measures"):
        pixels_per_mm(width, height, diagonal)


@given(st.integers(1, 10_000), st.integers(1, 10_000), st.floats(7, 100))
def test_turning_the_screen_does_not_change_a_millimetre(width: int, height: int, diagonal: float):
    assert pixels_per_mm(width, height, diagonal) == pixels_per_mm(height, width, diagonal)
