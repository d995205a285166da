"""`kiosk settings`: says what the settings file comes to."""

from __future__ import annotations

from pathlib import Path

from kiosk.cli.report import FAILED, OK, print_line
from kiosk.machine import describe_settings, find_folders, read_settings


def show_settings(settings_file: Path | None) -> int:
    """Print every setting in force and every problem, and return the exit code: 1 if there are problems."""
    file = settings_file or find_folders().settings_file
    reading = read_settings(file)
    for line in describe_settings(file, reading):
        print_line(line)
    return FAILED if reading.problems else OK
