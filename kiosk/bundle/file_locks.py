"""Locks that keep two programs from changing one folder at once; the system lets go when a process ends."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_NO_LOCKS_THERE = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS})


@contextmanager
def lock_file(path: Path) -> Iterator[bool]:
    """Say whether a file, which is made for that, could be locked; it goes with the lock.

    Some shares and sticks know no locks. There, nobody is kept out.
    """
    with path.open("a+b") as file:
        is_ours = _lock_on_windows(file) if os.name == "nt" else _lock_on_unix(file)
        try:
            yield is_ours
        finally:
            # The next one must not lock a file that this one is about to remove: see `_is_still_there`.
            if is_ours:
                with suppress(OSError):
                    path.unlink()


def _lock_on_unix(file: IO[bytes]) -> bool:
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS_THERE:
            raise
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
