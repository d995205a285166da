"""Shots follow each other in whole frames."""

from itertools import pairwise

import numpy as np

from kiosk.filming.cards import Card
from kiosk.filming.script import Shot
from kiosk.filming.timeline import place_shots
from kiosk.narrating import Clip


def make_shot(words, pause_ms):
    return Shot(Card(()), words, "", pause_ms)


def make_speech(length_ms):
    return Clip(np.zeros(length_ms, np.float32), 1_000)


def test_the_pause_that_is_heard_is_the_pause_that_was_asked_for():
    shots = (make_shot("One.", 400), make_shot("Two.", 900), make_shot("Three.", 900))
    placed = place_shots(shots, (make_speech(1_000),) * 3)
    gaps = [b.speech_start_ms - a.speech_end_ms for a, b in pairwise(placed)]
    assert gaps == [400, 880]
    assert [a.end_frame for a in placed[:-1]] == [b.first_frame for b in placed[1:]]


def test_quick_speech_is_given_time_to_be_read():
    shots = (make_shot("Ten words that the voice rushes through in one second.", 400), make_shot("Two.", 400))
    placed = place_shots(shots, (make_speech(1_000), make_speech(1_000)))
    assert placed[1].speech_start_ms - placed[0].speech_start_ms >= 4_280
