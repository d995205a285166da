"""What a program says to whoever started it."""

from __future__ import annotations

import sys


def say(*lines: str) -> None:
    """Write lines; on Windows a program without a text window has nowhere to write to."""
    if sys.stdout is not None:
        sys.stdout.write("\n".join((*lines, "")))
