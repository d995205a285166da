"""Telling films from other files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.playback import FailureReason
from kiosk.playback.film_files import inspect_film_file, looks_like_film


@pytest.mark.parametrize(
    "head",
    [
        b"\x00\x00\x00\x20ftypisom",
        b"\x1a\x45\xdf\xa3rest",
        b"RIFF\x00\x00\x00\x00AVI LIST",
        b"\x00\x00\x01\xba",
        b"\x47" + b"\x00" * 187 + b"\x47",
        bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"),
    ],
)
def test_a_film_container_is_known_by_its_start(head: bytes):
    assert looks_like_film(head)


@pytest.mark.parametrize(
    "head",
    [b"#EXTM3U\nhttp://elsewhere/film.mp4", b"<html>", b"RIFF\x00\x00\x00\x00WAVE", b"[playlist]", b"G"],
)
def test_a_playlist_or_another_file_is_no_film(head: bytes):
    assert not looks_like_film(head)


@given(st.text(min_size=1))
def test_no_text_of_letters_is_a_film(text: str):
    assert not looks_like_film(b"Dear all, " + text.encode())


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, FailureReason.MISSING), (b"", FailureReason.EMPTY), (b"hello", FailureReason.NOT_A_FILM)],
)
def test_the_reason_is_named(tmp_path: Path, content: bytes | None, reason: FailureReason):
    path = tmp_path / "film.mp4"
    if content is not None:
        path.write_bytes(content)
    assert inspect_film_file(path) is reason


def test_a_real_film_passes(small_film: Path):
    assert inspect_film_file(small_film) is None
