"""The files of a compiled bundle, on their way into a published folder."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tuf.api.metadata import TargetFile

from kiosk.bundle import (
    APPLICATION_ID,
    DATABASE_NAME,
    FORMAT_VERSION,
    MEDIA_FOLDER,
    is_media_name,
    put_in_place,
    write_unfinished,
)
from kiosk.publishing.errors import BundleNotFitError, StorageError, explain_storage
from kiosk.publishing.repository import Repository

ReportProgress: TypeAlias = Callable[[int, int], None]
"""Told how many bytes are done, and of how many."""

BundleFiles: TypeAlias = dict[str, TargetFile]
"""The length and hash of every file, by its place in the bundle."""

_SQLITE = b"SQLite format 3\0"
_VERSION_AT, _APPLICATION_AT, _HEADER_BYTES = 60, 68, 100
_PIECE_BYTES = 4 * 1024 * 1024
_SPARE_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CopyReport:
    """How much was copied and how much was there already, in files and bytes."""

    new_files: int
    new_bytes: int
    reused_files: int
    reused_bytes: int


def list_bundle_files(bundle_dir: Path) -> BundleFiles:
    """Name every file of a bundle with its length and hash; media are named by theirs.

    Raises:
        BundleNotFitError: There is no bundle in the folder, or it is another program's.
        StorageError: It cannot be read.
    """
    with explain_storage(bundle_dir):
        database = bundle_dir / DATABASE_NAME
        if not database.is_file():
            raise BundleNotFitError(f"There is no compiled content in “{bundle_dir}”. Compile it first.")
        _check_header(database)
        with database.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        files = {DATABASE_NAME: TargetFile(database.stat().st_size, {"sha256": digest}, DATABASE_NAME)}
        for path in sorted((bundle_dir / MEDIA_FOLDER).glob("*")):
            if is_media_name(path.name):
                name = f"{MEDIA_FOLDER}/{path.name}"
                files[name] = TargetFile(path.stat().st_size, {"sha256": path.name.partition(".")[0]}, name)
        return files


def _check_header(database: Path) -> None:
    with database.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    numbers = [int.from_bytes(header[at : at + 4], "big") for at in (_APPLICATION_AT, _VERSION_AT)]
    if not header.startswith(_SQLITE) or numbers != [APPLICATION_ID, FORMAT_VERSION]:
        raise BundleNotFitError(
            f"“{database}” is not content that this program compiled. Compile it again, then publish it."
        )


def copy_files(
    sources: Mapping[str, Path],
    files: Mapping[str, TargetFile],
    repository: Repository,
    report_progress: ReportProgress,
) -> CopyReport:
    """Copy what a published folder does not have yet, each file whole and with the hash it is named by.

    What is there is read to the end, because sticks lose bytes without saying so.

    Args:
        sources: Where each file is to be had.
        files: The length and hash of each.
        repository: Where they go.
        report_progress: Told how many bytes are copied.

    Raises:
        BundleNotFitError: A file is not what its hash says.
        StorageError: There is too little room, or the disk or stick cannot be used.
    """
    new = {name: listed for name, listed in files.items() if not repository.holds_whole(name, listed)}
    new_bytes = sum(listed.length for listed in new.values())
    _check_room(repository.targets_dir, new_bytes)
    done = 0
    for name, listed in new.items():
        for count in _copy_target(sources[name], repository.find_target(name, listed), listed):
            done += count
            report_progress(done, new_bytes)
    kept_bytes = sum(listed.length for listed in files.values()) - new_bytes
    return CopyReport(len(new), new_bytes, len(files) - len(new), kept_bytes)


def _check_room(folder: Path, new_bytes: int) -> None:
    with explain_storage(folder):
        free_bytes = shutil.disk_usage(folder).free
    if new_bytes and free_bytes < new_bytes + _SPARE_BYTES:
        raise StorageError(
            f"There is too little room in “{folder.parent}”: {_say_size(new_bytes)} are needed and "
            f"{_say_size(free_bytes)} are free. Nothing was changed."
        )


def _say_size(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:,.1f} MB"


def _copy_target(source: Path, target: Path, listed: TargetFile) -> Iterator[int]:
    """Copy one file, giving the bytes of each piece that was copied."""
    digest = hashlib.sha256()
    with explain_storage(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        with write_unfinished(target.parent, target.name) as unfinished:
            with source.open("rb") as reading, unfinished.open("wb") as writing:
                while piece := reading.read(_PIECE_BYTES):
                    digest.update(piece)
                    writing.write(piece)
                    yield len(piece)
            if digest.hexdigest() != listed.hashes["sha256"]:
                raise BundleNotFitError(f"The file “{source}” is damaged. Make the content again.")
            put_in_place(unfinished, target)
