"""The clip that holds the place of the BSL film."""

import av
import numpy as np
import pytest

from kiosk.filming import FilmingError, make_stand_in
from kiosk.source import read_captions, read_transcript


def test_the_stand_in_says_what_it_is_moves_and_has_no_sound(read_tree, tmp_path, look_into):
    report = make_stand_in(read_tree(), "house", tmp_path / "stand-in")
    words = [caption.text for caption in read_captions(report.captions)]
    assert words == [
        "The British Sign Language film will be here.",
        "A County Council has not sent it yet.",
        "Ask someone@council.example.uk.",
    ]
    assert read_transcript(report.transcript)[1:] == tuple(words)
    pictures, count = look_into["pictures"](report.film)
    assert count * 40 == report.duration_ms == 12_000
    assert all(np.any(a != b) for a, b in zip(pictures, pictures[25::25], strict=False))
    with av.open(str(report.film)) as file:
        assert not file.streams.audio
    assert report.loudness_lufs is None


def test_an_unknown_picture_is_a_sentence(read_tree, tmp_path):
    with pytest.raises(FilmingError, match="no picture called “boat”"):
        make_stand_in(read_tree(), "boat", tmp_path / "o" / "stand-in")
    assert not (tmp_path / "o").exists()
