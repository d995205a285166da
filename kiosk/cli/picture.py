"""`kiosk picture`: adds pictures to a content folder."""

from __future__ import annotations

from pathlib import Path

from kiosk.cli.report import FAILED, OK, print_failure, print_line
from kiosk.source import BadPictureNameError, PictureExistsError, UnknownPictureError, add_openmoji_picture


def add_picture(content_dir: Path, name: str, code: str, alt: str) -> int:
    """Add a picture from OpenMoji and return the exit code."""
    try:
        target = add_openmoji_picture(content_dir, name, code.upper(), alt)
    except (BadPictureNameError, PictureExistsError, UnknownPictureError) as failure:
        print_failure(failure)
        return FAILED
    print_line(f"Added {target.as_posix()}.")
    return OK
