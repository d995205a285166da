"""Opens folders, single files and zip packages alike, reading no more of them than is sane.

Nothing is ever unpacked onto the disk, so a name in a zip package can lead nowhere.
"""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(NotImplementedError, RuntimeError, EOFError, ValueError),
)
"""What reading a zip package raises if it is damaged, has a password, or is of a kind nobody uses."""

_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file by its name, and its first bytes; the name has no folders."""

    name: str
    opened: IO[bytes]


def open_files(path: Path, problems: ProblemLog, limits: ImportLimits = LIMITS) -> Iterator[PackedFile]:
    """Yield every file of a folder or package, or a single one, by name; `page-2` before `page-10`."""
    try:
        if path.is_dir():
            yield from _open_folder(path, problems, limits)
        elif path.suffix.casefold() == ".zip":
            yield from _open_package(path, problems, limits)
        else:
            yield from _open_file(path, problems)
    except OSError as error:
        _report_unreadable(path, error, problems)


def _open_file(path: Path, problems: ProblemLog) -> Iterator[PackedFile]:
    try:
        with path.open("rb") as opened:
            yield PackedFile(path.name, opened)
    except OSError as error:
        _report_unreadable(path, error, problems)


def _report_unreadable(path: Path, error: OSError, problems: ProblemLog) -> None:
    message = f"“{path.name}” cannot be opened: {error.strerror or error}."
    problems.add("unreadable-file", Place(path.name), message, "Check the name, and that you may read it.")


def _order_of(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _NUMBER.split(name.casefold())]


def _open_folder(folder: Path, problems: ProblemLog, limits: ImportLimits) -> Iterator[PackedFile]:
    entries = sorted(folder.iterdir(), key=lambda path: _order_of(path.name))
    paths = [path for path in entries if path.is_file() and not path.name.startswith(".")]
    for inner in (path for path in entries if path.is_dir()):
        message = f"The folder “{inner.name}” inside this one was left out."
        problems.add_warning("folder-inside", Place(folder.name), message, "Import it by itself.")
    for path in paths[: limits.max_files]:
        yield from _open_file(path, problems)
    if len(paths) > limits.max_files:
        message = f"There are more than {limits.max_files:,} files. The others were left out."
        problems.add("too-many-files", Place(folder.name), message, "Import them in several folders.")


def _open_package(path: Path, problems: ProblemLog, limits: ImportLimits) -> Iterator[PackedFile]:
    left_bytes = limits.max_unpacked_bytes
    try:
        with zipfile.ZipFile(path) as package:
            for info in _list_entries(package, path.name, problems, limits):
                content = _read_entry(package, info, path.name, left_bytes, problems)
                left_bytes -= len(content)
                yield PackedFile(PurePosixPath(info.filename).name, io.BytesIO(content))
    except DAMAGED:
        message = "This is no zip package, or it is damaged."
        problems.add("bad-package", Place(path.name), message, "Fetch it again.")


def _list_entries(
    package: zipfile.ZipFile, name: str, problems: ProblemLog, limits: ImportLimits
) -> list[zipfile.ZipInfo]:
    kept: dict[str, zipfile.ZipInfo] = {}
    for info in package.infolist()[: limits.max_files]:
        parts = PurePosixPath(info.filename.replace("\\", "/"))
        if info.filename.endswith("/") or not parts.name or parts.name.startswith("."):
            continue
        if parts.is_absolute() or ".." in parts.parts or ":" in info.filename:
            message = f"The package has a file with a name that leads out of it: “{info.filename[:60]}”."
            problems.add("bad-file-name", Place(name), message, "Ask who made it. The file was left out.")
        elif parts.name in kept:
            message = f"The package has “{parts.name}” twice. Only the first was read."
            problems.add("file-twice", Place(name), message, "Ask who made it.")
        else:
            kept[parts.name] = info
    return sorted(kept.values(), key=lambda info: _order_of(info.filename))


def _read_entry(
    package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, left_bytes: int, problems: ProblemLog
) -> bytes:
    """Return a file's bytes; nothing where it cannot be read or is more than is left to read."""
    try:
        with package.open(info) as opened:
            content = opened.read(left_bytes + 1)
    except (*DAMAGED, OSError):
        message = f"“{info.filename[:60]}” in the package is damaged or has a password."
        problems.add("bad-package", Place(name), message, "Fetch it again, without a password.")
        return b""
    if len(content) > left_bytes:
        message = f"“{info.filename[:60]}” is far larger unpacked than a directory can be. It was left out."
        problems.add("package-too-large", Place(name), message, "Ask who made it.")
        return b""
    return content
