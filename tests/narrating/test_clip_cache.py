"""Clips are spoken once for each text and voice."""

import numpy as np
import pytest

from kiosk.narrating import CachingVoice, FakeVoice, VoiceError, speak


class OtherVoice(FakeVoice):
    name = "other"


def test_the_same_words_are_spoken_once_and_sound_the_same(tmp_path):
    voice = FakeVoice()
    first = CachingVoice(voice, tmp_path / "new").say("Hello there.")
    second = CachingVoice(voice, tmp_path / "new").say("Hello there.")
    assert voice.said == ["Hello there."]
    assert np.array_equal(first.samples, second.samples)
    assert first.sample_rate_hz == second.sample_rate_hz


def test_other_words_and_other_voices_are_spoken_anew(tmp_path):
    voice, other = FakeVoice(), OtherVoice()
    for words in ("One.", "Two.", "One."):
        CachingVoice(voice, tmp_path).say(words)
    CachingVoice(other, tmp_path).say("One.")
    assert voice.said == ["One.", "Two."]
    assert other.said == ["One."]


def test_a_spoilt_clip_is_spoken_again(tmp_path):
    voice = FakeVoice()
    CachingVoice(voice, tmp_path).say("One.")
    next(tmp_path.glob("*.wav")).write_bytes(b"RIFF")
    assert CachingVoice(voice, tmp_path).say("One.").duration_ms > 0
    assert [path.suffix for path in tmp_path.iterdir()] == [".wav"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(VoiceError, match="cannot be kept"):
        CachingVoice(FakeVoice(), tmp_path / "file").say("One.")


def test_speaking_says_the_spoken_form():
    voice = FakeVoice()
    speak("From 2026", voice)
    assert voice.said == ["From twenty twenty-six"]
