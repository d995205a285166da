"""Lets one installation at a time work in a store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from kiosk.installing.disk import Disk, remove_if_empty
from kiosk.installing.errors import InstallError, Reason

LOCK_NAME = "installing.lock"


@contextmanager
def hold_store(disk: Disk, store_dir: Path) -> Iterator[None]:
    """Keep other installations out of a store.

    The system's own lock, which goes when the process does, however it ends. Where there was nothing
    before and nothing was put in, nothing stays.

    Raises:
        InstallError: `BUSY`: another installation holds the store.
    """
    if not store_dir.is_dir():
        disk.make_folder(store_dir)
    with (store_dir / LOCK_NAME).open("a+b") as file:
        if not (_lock_on_windows(file) if os.name == "nt" else _lock_on_unix(file)):
            raise InstallError(Reason.BUSY)
        try:
            yield
        finally:
            # The next one must not lock a file that this one is about to remove: see `_is_still_there`.
            with suppress(OSError):
                (store_dir / LOCK_NAME).unlink()
            remove_if_empty(disk, store_dir)


def _lock_on_unix(file: IO[bytes]) -> bool:
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return _is_still_there(file)


def _is_still_there(file: IO[bytes]) -> bool:
    """Say whether the file still has its name: whoever held it until now may have removed it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), Path(file.name).stat())
    except FileNotFoundError:
        return False


def _lock_on_windows(file: IO[bytes]) -> bool:
    import msvcrt

    try:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError:
        return False
    return True
