"""`kiosk run`: opens the kiosk."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.app import run_kiosk

_SIZE = re.compile(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})")


def read_size(text: str) -> tuple[int, int] | None:
    """Return the width and height written as `1280x800`, or None for an empty text.

    Raises:
        ValueError: The text is not a size.
    """
    if not text:
        return None
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not a size. Write width and height in pixels, such as 1280x800.")
    return int(match[1]), int(match[2])


def open_kiosk(bundle_dir: Path | None, *, windowed: bool, size: tuple[int, int] | None) -> int:
    """Open the kiosk, in a window if a size is given, and return its exit code when it closes."""
    return run_kiosk(bundle_dir, windowed=windowed or size is not None, size=size)
