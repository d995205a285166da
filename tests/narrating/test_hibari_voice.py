"""The real voice really speaks."""

import numpy as np
import pytest

from kiosk.narrating import VoiceError, default_voice, speak


def test_a_line_is_heard_and_is_as_long_as_a_person_would_take(tmp_path):
    voice = default_voice(cache_dir=tmp_path)
    clip = speak("This is about a new plan for Staffordshire.", voice)
    assert 2_000 < clip.duration_ms < 5_000
    assert np.sqrt(np.mean(clip.samples**2)) > 0.02
    assert clip.sample_rate_hz == 24_000
    assert "british" in voice.name


def test_the_same_line_is_the_same_sound_without_the_cache(tmp_path):
    first, second = (default_voice(cache_dir=tmp_path / name).say("Hello.") for name in ("a", "b"))
    assert np.array_equal(first.samples, second.samples)


def test_a_missing_voice_file_is_a_sentence(tmp_path):
    with pytest.raises(VoiceError, match="cannot be read"):
        default_voice(tmp_path / "none.onnx", tmp_path).say("Hello.")


def test_a_file_that_is_no_voice_is_a_sentence(tmp_path):
    (tmp_path / "picture.onnx").write_bytes(b"not a voice")
    with pytest.raises(VoiceError, match="not a voice"):
        default_voice(tmp_path / "picture.onnx", tmp_path).say("Hello.")
