"""Puts a text onto a stick, whole or not at all, and says in a sentence what to do where that fails."""

from __future__ import annotations

import errno
from itertools import count
from pathlib import Path

from kiosk.bundle import write_whole

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_LOCKED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTDIR})


class NotOnStickError(Exception):
    """The stick took nothing. The words say what to do."""


def write_onto_stick(stick: Path, name: str, data: bytes) -> Path:
    """Write a file beside those that are there; a number is put to a name that is taken.

    Raises:
        NotOnStickError: It could not be written.
    """
    try:
        target = _find_free(stick / name)
        write_whole(target, data)
    except OSError as error:
        raise NotOnStickError(_advise(stick.name, error)) from error
    return target


def _find_free(wanted: Path) -> Path:
    numbered = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return wanted if not wanted.exists() else next(path for path in numbered if not path.exists())


def _advise(stick: str, error: OSError) -> str:
    if error.errno in _FULL:
        return f"“{stick}” is full. Delete something from it, or use another stick."
    if error.errno in _LOCKED:
        return (
            f"“{stick}” cannot be written to. It may have a small switch that locks it. Or use another stick."
        )
    if error.errno in _GONE:
        return f"“{stick}” was taken out too early. Plug it in again, then try again."
    return f"“{stick}” took nothing ({error.strerror}). Try again, or use another stick."
