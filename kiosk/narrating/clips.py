"""A piece of speech as samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""One channel of sound, each sample from -1 to 1."""

_QUIETEST_SPEECH = 0.01
_KEPT_AROUND_SPEECH_MS = 30


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """One channel of sound at a rate of samples a second."""

    samples: Samples
    sample_rate_hz: int

    @property
    def duration_ms(self) -> int:
        """How long the clip lasts."""
        return round(len(self.samples) * 1000 / self.sample_rate_hz)


def trim_silence(clip: Clip) -> Clip:
    """Cut the silence before and after the words, so that pauses are the film's own choice."""
    loud = np.flatnonzero(np.abs(clip.samples) > _QUIETEST_SPEECH)
    if not len(loud):
        return Clip(clip.samples[:0], clip.sample_rate_hz)
    kept = clip.sample_rate_hz * _KEPT_AROUND_SPEECH_MS // 1000
    start, end = max(0, int(loud[0]) - kept), int(loud[-1]) + 1 + kept
    return Clip(clip.samples[start:end], clip.sample_rate_hz)
