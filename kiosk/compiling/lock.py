"""Lets one compile at a time write to a folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.compiling.errors import BundleBusyError

_LOCK_NAME = ".compiling"


@contextmanager
def hold_folder(out_dir: Path) -> Iterator[None]:
    """Keep other compiles out of a folder.

    The lock is SQLite's, on an empty file: it works on every system and goes when the process does,
    however it ends.

    Raises:
        BundleBusyError: Another compile holds the folder.
    """
    lock = out_dir / _LOCK_NAME
    connection = sqlite3.connect(lock, timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        raise BundleBusyError(out_dir) from error
    try:
        yield
    finally:
        connection.close()
        lock.unlink(missing_ok=True)
