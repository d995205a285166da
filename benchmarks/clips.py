"""Makes the film that every machine is measured with, and counts the pictures in a film."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy
from numpy.typing import NDArray

from benchmarks.places import BENCH

WIDTH, HEIGHT = 1920, 1080
PICTURES_PER_S = 25
LENGTH_S = 8
CLIP = BENCH / f"clip-{HEIGHT}p{PICTURES_PER_S}-{LENGTH_S}s.mp4"
_BITS_PER_S = 5_000_000


def make_clip() -> Path:
    """Return the clip, made once: colours that move over the whole picture, with grain, as H.264."""
    if not CLIP.is_file():
        BENCH.mkdir(parents=True, exist_ok=True)
        unfinished = CLIP.with_suffix(".part.mp4")
        encode(unfinished)
        unfinished.replace(CLIP)
    return CLIP


def encode(path: Path) -> None:
    """Encode the clip."""
    chance = numpy.random.default_rng(2026)
    grain = chance.integers(0, 24, (HEIGHT, WIDTH, 3), dtype=numpy.uint8)
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=PICTURES_PER_S, options={"preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.bit_rate = _BITS_PER_S
        stream.time_base = Fraction(1, PICTURES_PER_S)
        for number in range(PICTURES_PER_S * LENGTH_S):
            picture = av.VideoFrame.from_ndarray(draw_picture(number, grain), format="rgb24")
            film.mux(stream.encode(picture))
        film.mux(stream.encode())


def draw_picture(number: int, grain: NDArray[numpy.uint8]) -> NDArray[numpy.uint8]:
    """Draw one picture: slow bands of colour, and grain that never stays."""
    across = (numpy.arange(WIDTH, dtype=numpy.uint16) // 8 + number * 3) % 232
    down = (numpy.arange(HEIGHT, dtype=numpy.uint16) // 8 + number * 2) % 232
    bands = numpy.empty((HEIGHT, WIDTH, 3), numpy.uint8)
    bands[..., 0] = across
    bands[..., 1] = down[:, None]
    bands[..., 2] = (across[None, :] + down[:, None]) // 2
    return bands + numpy.roll(grain, number * 37, axis=1)


def count_pictures(film: Path) -> int:
    """Return how many pictures a film file holds."""
    with av.open(str(film)) as container:
        return sum(1 for packet in container.demux(video=0) if packet.size)
