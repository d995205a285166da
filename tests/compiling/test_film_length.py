"""How long a film plays."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from kiosk.compiling.film_length import measure_duration_ms
from tests.compiling.small_content import FILM_MS, make_film


def make_sound() -> bytes:
    written = io.BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(16000))
    return written.getvalue()


def test_the_length_of_a_film_is_measured(tmp_path: Path):
    (tmp_path / "plan.mp4").write_bytes(make_film())
    assert measure_duration_ms(tmp_path / "plan.mp4") == FILM_MS


@pytest.mark.parametrize("content", [b"", b"no film", make_film()[:200], make_sound()])
def test_what_is_no_film_or_has_no_pictures_has_no_length(tmp_path: Path, content: bytes):
    (tmp_path / "plan.mp4").write_bytes(content)
    assert measure_duration_ms(tmp_path / "plan.mp4") is None
