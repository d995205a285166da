"""Lets one installation at a time work in a store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.bundle import lock_file
from kiosk.installing.disk import Disk, remove_if_empty
from kiosk.installing.errors import InstallError, Reason

LOCK_NAME = "installing.lock"


@contextmanager
def hold_store(disk: Disk, store_dir: Path) -> Iterator[None]:
    """Keep other installations out of a store.

    Where there was nothing before and nothing was put in, nothing stays.

    Raises:
        InstallError: `BUSY`: another installation holds the store.
    """
    if not store_dir.is_dir():
        disk.make_folder(store_dir)
    try:
        with lock_file(store_dir / LOCK_NAME) as is_ours:
            if not is_ours:
                raise InstallError(Reason.BUSY)
            yield
    finally:
        remove_if_empty(disk, store_dir)
