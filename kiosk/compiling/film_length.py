"""Asks a film file how long it plays."""

from __future__ import annotations

from pathlib import Path


def measure_duration_ms(film: Path) -> int | None:
    """Return how long a film plays, or None where it cannot be read as a film."""
    import av

    try:
        with av.open(str(film)) as container:
            has_pictures = bool(container.streams.video)
            duration_us = container.duration
    except av.FFmpegError:
        return None
    return round(duration_us / 1000) if has_pictures and duration_us is not None else None
