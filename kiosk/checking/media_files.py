"""Finds the files that films name, and says moments of films."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from kiosk.source import SourceEntry, get_text


def find_media_file(film: SourceEntry, key: str, media_dir: Path) -> Path | None:
    """Return a file that a film names, where it is there and inside the media folder."""
    written = get_text(film.fields, key)
    parts = PurePosixPath(written).parts
    if not written or "\\" in written or ".." in parts or written.startswith("/"):
        return None
    path = media_dir / written
    return path if path.is_file() else None


def say_time(time_ms: int) -> str:
    """Say a moment of a film: `1:05`."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    return f"{minutes}:{seconds:02}"
