"""Finds where a speaker pauses, so that a caption changes there and not in a word."""

from __future__ import annotations

import numpy as np

from kiosk.narrating import Clip, Samples

_STEP_MS = 10
_PAUSE_STEPS = 8
_SEARCH_MS = 600
_EDGE_MS = 300
"""Not searched: a caption that starts or ends with its line is no change."""


def find_pause_near(speech: Clip, around_ms: int) -> int:
    """Return the end of the quietest 80 ms within 600 ms of a moment; the moment itself if all is alike."""
    levels = _measure_levels(speech)
    first = max(_EDGE_MS, around_ms - _SEARCH_MS) // _STEP_MS
    last = min(speech.duration_ms - _EDGE_MS, around_ms + _SEARCH_MS) // _STEP_MS
    near = levels[first : max(first, last)]
    if len(near) <= _PAUSE_STEPS or np.ptp(near) == 0:
        return around_ms
    stretches = np.convolve(near, np.ones(_PAUSE_STEPS), "valid")
    return (first + int(np.argmin(stretches)) + _PAUSE_STEPS) * _STEP_MS


def _measure_levels(speech: Clip) -> Samples:
    step = speech.sample_rate_hz * _STEP_MS // 1_000
    whole = len(speech.samples) // step
    stretches = speech.samples[: whole * step].reshape(whole, step)
    levels: Samples = np.sqrt(np.mean(stretches**2, axis=1)).astype(np.float32)
    return levels
