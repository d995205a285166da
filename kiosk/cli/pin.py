"""`kiosk pin`: what IT does about the staff PIN."""

from __future__ import annotations

from kiosk.cli.report import FAILED, OK, print_failure, print_line
from kiosk.machine import find_folders, forget_pin


def say_pin() -> int:
    """Say whether staff have chosen a PIN, and return the exit code."""
    has_one = find_folders().pin_file.exists()
    print_line("Staff have chosen a PIN." if has_one else "No PIN was chosen yet.")
    return OK


def forget_staff_pin() -> int:
    """Forget the PIN, so that staff choose a new one, and return the exit code."""
    try:
        had_one = forget_pin(find_folders().pin_file)
    except OSError as error:
        print_failure(error)
        return FAILED
    print_line("The PIN is forgotten. Staff choose a new one." if had_one else "There was no PIN.")
    return OK
