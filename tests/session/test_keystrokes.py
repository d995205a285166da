"""A bouncing key counts once, and a switch that must be held works after that time and once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import Hold, Strikes


@pytest.mark.parametrize(
    ("key", "now_ms", "is_repeat"), [(1, 1299, True), (1, 1300, False), (2, 1001, False)]
)
def test_only_the_same_key_within_the_time_is_a_repeat(key: int, now_ms: int, is_repeat: bool):
    assert Strikes().note(1, 1000).is_repeat(key, now_ms, 300) is is_repeat


def test_nothing_is_a_repeat_at_first_or_without_a_time():
    assert not Strikes().is_repeat(1, 0, 300)
    assert not Strikes().note(1, 1000).is_repeat(1, 1000, 0)


def test_the_time_runs_from_letting_go():
    assert Strikes().note(1, 0).note(1, 5000).is_repeat(1, 5200, 300)


@given(hold_ms=st.integers(0, 2000), held_ms=st.integers(0, 4000))
def test_a_switch_works_once_it_was_held_long_enough(hold_ms: int, held_ms: int):
    hold, is_pressed = Hold().press(100).observe(100 + held_ms, hold_ms)
    assert is_pressed == (held_ms >= hold_ms)
    assert not hold.observe(10**6, hold_ms)[1] or not is_pressed


def test_a_switch_let_go_too_soon_does_nothing():
    assert Hold().press(0).release().observe(9999, 500) == (Hold(), False)


def test_a_second_press_while_it_is_down_changes_nothing():
    assert Hold().press(0).press(400).observe(500, 500)[1]
