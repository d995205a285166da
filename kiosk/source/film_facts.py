"""Asks a film file what it is, without watching it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What a film file says of itself: pixels, and pictures a second (0 where it does not say)."""

    duration_ms: int
    width: int
    height: int
    frame_rate: float
    has_sound: bool


def read_film_facts(film: Path) -> FilmFacts | None:
    """Return what a film file says of itself, or None where it cannot be read as a film."""
    import av

    try:
        with av.open(str(film)) as container:
            if not container.streams.video or container.duration is None:
                return None
            pictures = container.streams.video[0]
            return FilmFacts(
                duration_ms=round(container.duration / 1000),
                width=pictures.width,
                height=pictures.height,
                frame_rate=float(pictures.average_rate or 0),
                has_sound=bool(container.streams.audio),
            )
    except (av.FFmpegError, OSError):
        return None
