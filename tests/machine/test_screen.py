"""Millimetres on the glass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine import diagonal_inch, pixels_per_mm, reachable_share, top_above_floor_mm


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


@pytest.mark.parametrize(
    ("height_mm", "bottom_mm", "tilt_deg", "expected"),
    [(200, 800, 0, 1.0), (268, 800, 0, 0.802), (476, 800, 0, 0.452), (708, 600, 60, 1.0), (708, 900, 0, 0.4)],
)
def test_what_somebody_seated_reaches_is_this_much_of_the_screen(
    height_mm: float, bottom_mm: float, tilt_deg: float, expected: float
):
    assert reachable_share(height_mm, bottom_mm, tilt_deg) == pytest.approx(expected, abs=0.001)


@given(st.floats(50, 2000), st.floats(300, 1500), st.floats(0, 80))
def test_there_is_always_some_of_the_screen_left_and_never_more_than_all(
    height_mm: float, bottom_mm: float, tilt_deg: float
):
    assert 0.4 <= reachable_share(height_mm, bottom_mm, tilt_deg) <= 1


@given(st.integers(300, 8000), st.integers(300, 8000), st.floats(7, 100))
def test_a_size_in_inches_and_its_millimetres_say_the_same(width: int, height: int, inch: float):
    assert diagonal_inch(width, height, pixels_per_mm(width, height, inch)) == pytest.approx(inch)


@pytest.mark.parametrize(("tilt_deg", "top_mm"), [(0, 1100), (60, 950), (80, 852)])
def test_glass_that_leans_back_ends_lower(tilt_deg: float, top_mm: float):
    assert top_above_floor_mm(300, 800, tilt_deg) == pytest.approx(top_mm, abs=0.5)
