"""Sound is measured and brought to one loudness."""

import numpy as np
import pytest

from kiosk.filming.cards import Card
from kiosk.filming.script import Shot
from kiosk.filming.sound import SAMPLE_RATE_HZ, make_soundtrack, measure_loudness
from kiosk.filming.timeline import PlacedShot
from kiosk.narrating import Clip


def hum(seconds, strength):
    turns = np.arange(round(seconds * SAMPLE_RATE_HZ)) * 997 / SAMPLE_RATE_HZ
    return (strength * np.sin(2 * np.pi * turns)).astype(np.float32)


def place(samples, end_frame=100, speech_frame=10):
    return PlacedShot(Shot(Card(()), "", "", 0), Clip(samples, SAMPLE_RATE_HZ), 0, speech_frame, end_frame)


def test_a_tone_of_known_loudness_is_measured_right():
    assert measure_loudness(hum(3, 0.1)) == pytest.approx(-23, abs=0.2)


def test_silence_has_no_loudness_and_stays_silent():
    samples, loudness = make_soundtrack((place(np.zeros(0, np.float32)),))
    assert loudness is None
    assert len(samples) == 100 * 1_920
    assert not samples.any()


@pytest.mark.parametrize("strength", [0.01, 0.9])
def test_quiet_and_loud_speech_come_out_alike(strength):
    samples, loudness = make_soundtrack((place(hum(3, strength)),))
    assert loudness == pytest.approx(-23, abs=0.2)
    assert not samples[: 9 * 1_920].any()
    assert np.abs(samples[11 * 1_920 : 12 * 1_920]).max() > 0.09


def test_a_single_crack_does_not_go_over_the_limit():
    speech = hum(3, 0.02)
    speech[72_000:72_100] = 0.9
    samples, loudness = make_soundtrack((place(speech),))
    assert np.abs(samples).max() <= 0.81
    assert loudness is not None
