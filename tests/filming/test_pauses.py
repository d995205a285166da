"""Captions change where the speaker pauses."""

import numpy as np

from kiosk.filming.pauses import find_pause_near
from kiosk.narrating import Clip


def speak(*stretches):
    """Return speech of loud and quiet stretches, in milliseconds; quiet ones are negative."""
    parts = [np.full(abs(length_ms), 0.3 if length_ms > 0 else 0.0) for length_ms in stretches]
    return Clip(np.concatenate(parts).astype(np.float32), 1_000)


def test_a_pause_near_the_moment_is_found():
    assert 1_280 <= find_pause_near(speak(1_200, -100, 2_000), 1_000) <= 1_300


def test_a_pause_far_away_is_not_looked_for():
    assert find_pause_near(speak(3_000, -100, 500), 1_000) == 1_000


def test_speech_too_short_to_search_changes_at_the_moment():
    assert find_pause_near(speak(50), 20) == 20
    assert find_pause_near(Clip(np.zeros(0, np.float32), 1_000), 0) == 0
