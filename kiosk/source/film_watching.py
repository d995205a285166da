"""Watches and listens to a film from its beginning to its end, as far as flashes and loudness need it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]
"""Rows of red, green and blue."""

WATCHED_WIDTH, WATCHED_HEIGHT = 64, 36
"""Pictures are made so small to be watched: what flashes on less of them harms nobody."""


@dataclass(frozen=True, slots=True)
class WatchedPicture:
    """One picture of a film, made small."""

    time_ms: int
    picture: Picture


def watch_pictures(film: Path) -> Iterator[WatchedPicture]:
    """Yield every picture of a film that can be read, in order; nothing for what is no film."""
    import av

    try:
        with av.open(str(film)) as container:
            for frame in container.decode(video=0):
                small = frame.reformat(WATCHED_WIDTH, WATCHED_HEIGHT, "rgb24")
                yield WatchedPicture(round((frame.time or 0) * 1000), small.to_ndarray().astype(np.uint8))
    except (av.FFmpegError, OSError, IndexError):
        return


def measure_loudness(film: Path) -> float | None:
    """Return the integrated loudness of a film or sound in LUFS (EBU R 128); None for silence or no sound."""
    import av
    from av.filter import loudnorm

    try:
        with av.open(str(film)) as container:
            if not container.streams.audio:
                return None
            measured = json.loads(loudnorm.stats("print_format=json", container.streams.audio[0]))
    except (av.FFmpegError, OSError):
        return None
    loudness = float(measured["input_i"])
    return loudness if math.isfinite(loudness) else None
