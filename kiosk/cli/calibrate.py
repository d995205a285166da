"""`kiosk calibrate`: measures the screen."""

from __future__ import annotations

from kiosk.app import run_calibration


def calibrate_screen(*, windowed: bool, size: tuple[int, int] | None) -> int:
    """Open the calibration, in a window if a size is given, and return its exit code when it closes."""
    return run_calibration(windowed=windowed or size is not None, size=size)
