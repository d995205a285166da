"""Captions are timed to the words and written as WebVTT."""

from itertools import pairwise

import numpy as np

from kiosk.filming.captions import time_captions, write_webvtt
from kiosk.filming.cards import Card
from kiosk.filming.script import Shot
from kiosk.filming.timeline import PlacedShot
from kiosk.narrating import Clip
from kiosk.source import read_captions
from kiosk.vocabulary import Caption


def place(words, start_ms, length_ms):
    speech = Clip(np.zeros(length_ms, np.float32), 1_000)
    return PlacedShot(Shot(Card(()), words, "", 0), speech, 0, start_ms // 40, 0)


def test_a_short_gap_is_closed_and_a_long_one_left():
    captions = time_captions(
        (place("One.", 800, 1_000), place("Two.", 2_600, 1_000), place("Three.", 9_000, 500))
    )
    assert [(caption.start_ms, caption.end_ms) for caption in captions] == [
        (800, 2_600),
        (2_600, 4_100),
        (9_000, 10_000),
    ]


def test_a_long_line_shares_its_time_among_its_captions():
    words = "A very long line of words that goes on and on, " * 4
    captions = time_captions((place(words.strip(), 0, 10_000),))
    assert len(captions) > 1
    assert captions[0].start_ms == 0
    assert all(a.end_ms == b.start_ms for a, b in pairwise(captions))
    assert captions[-1].end_ms == 10_500


def test_written_captions_are_read_back(tmp_path):
    path = tmp_path / "film.vtt"
    path.write_text(write_webvtt((Caption(0, 1_500, "Fish & chips"), Caption(3_601_040, 3_602_000, "a\nb"))))
    assert read_captions(path) == (Caption(0, 1_500, "Fish & chips"), Caption(3_601_040, 3_602_000, "a b"))
