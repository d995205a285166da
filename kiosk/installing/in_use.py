"""Keeps a release on the disk while a kiosk shows it, however many updates are installed meanwhile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.bundle import RELEASE_NAME


@contextmanager
def hold_release(bundle_dir: Path) -> Iterator[None]:
    """Say that a bundle is being shown. The system lets go when the process ends, however it ends.

    On Windows nothing need be said: there a file that is open cannot be removed.
    """
    try:
        file = (bundle_dir / RELEASE_NAME).open("rb")
    except OSError:
        # The content that came with the program: nobody removes that.
        yield
        return
    with file:
        _lock_shared(file.fileno())
        yield


def is_in_use(bundle_dir: Path) -> bool:
    """Say whether a kiosk that is running shows the bundle."""
    try:
        with (bundle_dir / RELEASE_NAME).open("rb") as file:
            return not _is_free(file.fileno())
    except FileNotFoundError:
        return False


def _lock_shared(descriptor: int) -> None:
    """Wait for whoever asks at this moment whether the bundle is in use: nobody asks for long."""
    if os.name != "nt":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_SH)


def _is_free(descriptor: int) -> bool:
    if os.name == "nt":
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
