"""Makes small films for tests: every frame shows its own number, and there is a tone to hear."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

FRAMES_A_SECOND = 25
MS_A_FRAME = 1000 // FRAMES_A_SECOND
TONE_HZ = 440
_SAMPLE_RATE = 48_000
_BITS = 10

Pixels = npt.NDArray[np.uint8]


def make_film(path: Path, width: int = 320, height: int = 180, seconds: float = 4) -> Path:
    """Write an H.264 and AAC film of so many seconds."""
    count = int(seconds * FRAMES_A_SECOND)
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=FRAMES_A_SECOND)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.options = {"preset": "ultrafast", "g": "25", "crf": "18"}
        audio = container.add_stream("aac", rate=_SAMPLE_RATE, layout="mono")
        for number in range(count):
            container.mux(video.encode(_picture(number, width, height)))
        container.mux(video.encode())
        for start in range(0, int(seconds * _SAMPLE_RATE), 1024):
            container.mux(audio.encode(_tone(start)))
        container.mux(audio.encode())
    return path


def read_number(luma: Pixels) -> int:
    """Return the number drawn on a frame, from its brightness."""
    height, width = luma.shape[:2]
    line = luma[height // 2]
    return sum(1 << bit for bit in range(_BITS) if line[int((bit + 0.5) * width / _BITS)] > 128)


def _picture(number: int, width: int, height: int) -> av.VideoFrame:
    pixels = np.full((height, width, 3), 60, np.uint8)
    for bit in range(_BITS):
        left, right = bit * width // _BITS, (bit + 1) * width // _BITS
        pixels[height // 3 : 2 * height // 3, left:right] = 255 if number >> bit & 1 else 0
    pixels[-8:] = (255, 0, 0)
    frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
    frame.pts, frame.time_base = number, Fraction(1, FRAMES_A_SECOND)
    return frame


def _tone(start: int) -> av.AudioFrame:
    times = np.arange(start, start + 1024) / _SAMPLE_RATE
    samples = (0.3 * np.sin(2 * np.pi * TONE_HZ * times)).astype(np.float32)
    frame = av.AudioFrame.from_ndarray(samples[np.newaxis], format="fltp", layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = _SAMPLE_RATE, start, Fraction(1, _SAMPLE_RATE)
    return frame
