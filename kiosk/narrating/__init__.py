"""Turns written text into speech: what should be said, who says it, and clips that are made once."""

from kiosk.narrating.clip_cache import CachingVoice
from kiosk.narrating.clips import Clip, Samples, trim_silence
from kiosk.narrating.default_voice import default_voice
from kiosk.narrating.english_words import read_english_words
from kiosk.narrating.fake_voice import FakeVoice
from kiosk.narrating.spoken_form import to_spoken_form
from kiosk.narrating.voice import Voice, VoiceError, speak

__all__ = [
    "CachingVoice",
    "Clip",
    "FakeVoice",
    "Samples",
    "Voice",
    "VoiceError",
    "default_voice",
    "read_english_words",
    "speak",
    "to_spoken_form",
    "trim_silence",
]
