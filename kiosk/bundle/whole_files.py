"""Files that are there whole or not at all: written under another name, synced, then renamed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_UNFINISHED_ENDING = ".unfinished"
_CANNOT_BE_ASKED = frozenset({errno.EINVAL, errno.ENOTSUP})


@contextmanager
def write_unfinished(folder: Path, name: str) -> Iterator[Path]:
    """Give the path of a file to write; if that fails, what was written is deleted."""
    unfinished = folder / f"{name}{_UNFINISHED_ENDING}"
    try:
        yield unfinished
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def put_in_place(unfinished: Path, target: Path) -> None:
    """Give a file its name, in place of one that has it, once its content is on the disk."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk.

    Windows does this by itself and cannot be asked, and neither can some network shares.
    """
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _CANNOT_BE_ASKED:
                raise
        finally:
            os.close(descriptor)


def remove_unfinished(folders: Iterable[Path]) -> None:
    """Delete what a compile that was killed left half written."""
    for folder in folders:
        for path in sorted(folder.glob(f"*{_UNFINISHED_ENDING}")):
            path.unlink()


def write_whole(target: Path, data: bytes) -> None:
    """Write a small file so that it is there whole or not at all."""
    with write_unfinished(target.parent, target.name) as unfinished:
        unfinished.write_bytes(data)
        put_in_place(unfinished, target)
    sync_folder(target.parent)
