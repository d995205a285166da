"""What a film file says of itself."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from kiosk.source import FilmFacts, read_film_facts
from tests.source.made_film import make_film

SMALL = make_film(ms=1000, width=64, height=36, rate=10, amplitude=None)


def make_sound() -> bytes:
    """Make a sound file, which has no pictures."""
    written = io.BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(16000))
    return written.getvalue()


def test_length_size_pace_and_sound_are_read(tmp_path: Path):
    film = tmp_path / "plan.mp4"
    film.write_bytes(make_film())
    assert read_film_facts(film) == FilmFacts(5000, 1920, 1080, 25.0, has_sound=True)
    film.write_bytes(SMALL)
    assert read_film_facts(film) == FilmFacts(1000, 64, 36, 10.0, has_sound=False)


@pytest.mark.parametrize("content", [b"", b"no film", SMALL[:200], make_sound()])
def test_what_is_no_film_or_has_no_pictures_says_nothing(tmp_path: Path, content: bytes):
    film = tmp_path / "plan.mp4"
    film.write_bytes(content)
    assert read_film_facts(film) is None


def test_a_film_that_is_not_there_says_nothing(tmp_path: Path):
    assert read_film_facts(tmp_path / "plan.mp4") is None
