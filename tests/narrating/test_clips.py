"""Clips and the silence around them."""

import numpy as np

from kiosk.narrating import Clip, trim_silence


def make_clip(*parts):
    return Clip(np.concatenate(parts).astype(np.float32), 1_000)


def test_silence_around_speech_is_cut_to_a_breath():
    clip = make_clip(np.zeros(500), np.full(200, 0.5), np.zeros(100), np.full(50, 0.5), np.zeros(700))
    assert trim_silence(clip).duration_ms == 30 + 350 + 30


def test_a_silent_clip_becomes_empty():
    assert trim_silence(make_clip(np.zeros(500))).duration_ms == 0
