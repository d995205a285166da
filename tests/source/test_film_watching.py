"""Films are watched picture by picture, and their loudness is measured."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from kiosk.source import measure_loudness, watch_pictures
from tests.source.made_film import make_film

SIZE = {"width": 320, "height": 180, "ms": 2000}


def write(tmp_path: Path, content: bytes) -> Path:
    """Write a film file."""
    film = tmp_path / "plan.mp4"
    film.write_bytes(content)
    return film


def test_every_picture_comes_small_and_with_its_moment(tmp_path: Path):
    film = write(tmp_path, make_film(**SIZE, paint=lambda number: (number * 5, 0, 0)))
    watched = list(watch_pictures(film))
    assert [one.time_ms for one in watched] == [number * 40 for number in range(50)]
    assert watched[0].picture.shape == (36, 64, 3)
    assert watched[0].picture[..., 0].mean() < watched[-1].picture[..., 0].mean()


@pytest.mark.parametrize("content", [b"", b"no film"])
def test_what_is_no_film_has_no_pictures_and_no_loudness(tmp_path: Path, content: bytes):
    film = write(tmp_path, content)
    assert list(watch_pictures(film)) == []
    assert measure_loudness(film) is None


def test_a_tone_ten_times_as_strong_is_twenty_decibels_louder(tmp_path: Path):
    quiet = measure_loudness(write(tmp_path, make_film(**SIZE, amplitude=0.05)))
    loud = measure_loudness(write(tmp_path, make_film(**SIZE, amplitude=0.5)))
    assert quiet is not None
    assert loud is not None
    assert math.isclose(loud - quiet, 20, abs_tol=0.5)


@pytest.mark.parametrize("amplitude", [None, 0.0])
def test_silence_has_no_loudness(tmp_path: Path, amplitude: float | None):
    assert measure_loudness(write(tmp_path, make_film(**SIZE, amplitude=amplitude))) is None
