"""A voice for tests: instant, always the same, and different for different words."""

from __future__ import annotations

import zlib

import numpy as np

from kiosk.narrating.clips import Clip

_SAMPLE_RATE_HZ = 24_000
_MS_A_CHARACTER = 20
_LOWEST_HZ = 150
_RANGE_HZ = 300
_LOUDNESS = 0.3


class FakeVoice:
    """Hums instead of speaking: the longer the words, the longer the hum. `said` keeps the words."""

    name = "fake"

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, words: str) -> Clip:
        """Hum at a pitch that comes from the words."""
        self.said.append(words)
        count = len(words) * _MS_A_CHARACTER * _SAMPLE_RATE_HZ // 1000
        pitch_hz = _LOWEST_HZ + zlib.crc32(words.encode()) % _RANGE_HZ
        turns = np.arange(count) * (pitch_hz / _SAMPLE_RATE_HZ)
        return Clip((_LOUDNESS * np.sin(2 * np.pi * turns)).astype(np.float32), _SAMPLE_RATE_HZ)
