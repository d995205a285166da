"""Opens files of a stick, a folder or a share that nobody vouches for: regular files and nothing else."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path, PurePosixPath

from kiosk.installing.errors import InstallError, Reason

_SAFE_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?")
_MAX_PARTS = 4
# A device that has taken a file's place must not make us wait, nor a link lead us elsewhere.
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


def open_plain_file(folder: Path, name: str) -> int:
    """Open a file below a folder and return its descriptor.

    Args:
        folder: Where the update is; whoever installs has chosen it.
        name: The file's path from there, with `/` between its parts.

    Raises:
        InstallError: The name leads elsewhere (`BAD_NAME`), or the file, or a folder on the way to it, is
            a link, a device or something else that is not what it should be (`NOT_A_PLAIN_FILE`).
        FileNotFoundError: There is no such file.
        OSError: The disk does not answer.
    """
    parts = PurePosixPath(name).parts
    is_plain = "/".join(parts) == name and all(map(_SAFE_PART.fullmatch, parts))
    if not (is_plain and 0 < len(parts) <= _MAX_PARTS):
        raise InstallError(Reason.BAD_NAME, name=name)
    path = folder
    for part in parts:
        path = path / part
        seen = path.lstat()
        if not _is_as_it_should_be(seen, is_last=path == folder.joinpath(*parts)):
            raise InstallError(Reason.NOT_A_PLAIN_FILE, name=name)
    descriptor = os.open(path, _FLAGS)
    if not os.path.samestat(seen, os.fstat(descriptor)):
        os.close(descriptor)
        raise InstallError(Reason.NOT_A_PLAIN_FILE, name=name)
    return descriptor


def _is_as_it_should_be(seen: os.stat_result, *, is_last: bool) -> bool:
    reparse_point = getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
    is_diverted = bool(getattr(seen, "st_file_attributes", 0) & reparse_point)
    is_right_kind = stat.S_ISREG(seen.st_mode) if is_last else stat.S_ISDIR(seen.st_mode)
    return is_right_kind and not is_diverted
