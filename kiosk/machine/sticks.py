"""Which sticks are plugged in: the folders where this computer shows what is on them."""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterable
from pathlib import Path

MOUNT_PARENTS = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Where Linux desktops and macOS show sticks: below here, or one folder deeper, by the user's name."""

_REMOVABLE = 2


def find_sticks(parents: Iterable[Path] = MOUNT_PARENTS) -> tuple[Path, ...]:
    """Return the folder of each stick, in the order of their names. Nothing is read from them."""
    if sys.platform == "win32":
        return _find_drives()
    found = (path for parent in parents for path in (*_list_folders(parent), *_list_deeper(parent)))
    return tuple(sorted(path for path in found if os.path.ismount(path)))


def _list_deeper(parent: Path) -> Iterable[Path]:
    # What is on a stick is not where others are shown.
    users = (path for path in _list_folders(parent) if not os.path.ismount(path))
    return (path for user in users for path in _list_folders(user))


def _list_folders(parent: Path) -> list[Path]:
    try:
        return [path for path in parent.iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []


def _find_drives() -> tuple[Path, ...]:
    import ctypes

    get_drive_type = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined,unused-ignore]
    drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
    return tuple(Path(drive) for drive in drives if get_drive_type(drive) == _REMOVABLE)
