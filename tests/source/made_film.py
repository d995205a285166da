"""Films made for tests: grey, or flashing, with sound or without."""

from __future__ import annotations

import io
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

import av
import numpy as np

GREY = (128, 128, 128)
Colour = tuple[int, int, int]
_RATE_HZ = 48_000


def stay_grey(_number: int) -> Colour:
    """Every picture is the same."""
    return GREY


@lru_cache
def make_film(
    *,
    ms: int = 5000,
    width: int = 1920,
    height: int = 1080,
    rate: int = 25,
    amplitude: float | None = 0.0,
    paint: Callable[[int], Colour] = stay_grey,
) -> bytes:
    """Make an MP4 whose pictures have the colours that `paint` gives for their numbers.

    `amplitude` is that of a tone of 1 kHz; None leaves out the sound.
    """
    written = io.BytesIO()
    with av.open(written, "w", format="mp4") as container:
        pictures = container.add_stream("mpeg4", rate=rate)
        pictures.width, pictures.height, pictures.pix_fmt = width, height, "yuv420p"
        sound = None if amplitude is None else container.add_stream("aac", rate=_RATE_HZ, layout="mono")
        for number in range(ms * rate // 1000):
            picture = np.full((height, width, 3), paint(number), dtype=np.uint8)
            container.mux(pictures.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(pictures.encode())
        if sound is not None:
            container.mux(sound.encode(_make_tone(ms, amplitude or 0.0)))
            container.mux(sound.encode())
    return written.getvalue()


def _make_tone(ms: int, amplitude: float) -> av.AudioFrame:
    times = np.arange(ms * _RATE_HZ // 1000) / _RATE_HZ
    tone = (amplitude * np.sin(2000 * np.pi * times)).astype(np.float32)
    frame = av.AudioFrame.from_ndarray(tone.reshape(1, -1), format="fltp", layout="mono")
    frame.sample_rate, frame.time_base, frame.pts = _RATE_HZ, Fraction(1, _RATE_HZ), 0
    return frame
