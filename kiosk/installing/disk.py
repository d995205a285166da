"""The only way in which installing changes this computer's disk. Tests put one in its place that fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_UNFINISHED_ENDING = ".unfinished"


class Disk:
    """Changes files and folders, one step at a time; each step raises `OSError` where it fails."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder, and those above it, unless they are there."""
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, new: Path, chunks: Iterable[bytes]) -> None:
        """Write a file that is not there yet."""
        with new.open("xb", buffering=0) as file:
            for chunk in chunks:
                file.write(chunk)

    def link(self, file: Path, new: Path) -> None:
        """Give a file a second name, with no copy of its bytes."""
        new.hardlink_to(file)

    def rename(self, old: Path, new: Path) -> None:
        """Rename in one step; a file that has the new name goes."""
        old.replace(new)

    def remove_file(self, file: Path) -> None:
        """Remove a file or a link, if it is there."""
        file.unlink(missing_ok=True)

    def remove_folder(self, folder: Path) -> None:
        """Remove an empty folder."""
        folder.rmdir()

    def sync_file(self, file: Path) -> None:
        """Wait until the bytes of a file are on the disk."""
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are on the disk. Windows does so by itself and cannot be asked."""
        if os.name != "nt":
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def count_free_bytes(self, folder: Path) -> int:
        """Return how much space there is for a folder that may not be there yet."""
        there = next(place for place in (folder, *folder.absolute().parents) if place.is_dir())
        return shutil.disk_usage(there).free


def write_whole(disk: Disk, file: Path, content: bytes) -> None:
    """Write a small file that is there as it was, or as it shall be, whatever happens meanwhile."""
    unfinished = file.with_name(f"{file.name}{_UNFINISHED_ENDING}")
    disk.remove_file(unfinished)
    disk.write(unfinished, (content,))
    disk.sync_file(unfinished)
    disk.rename(unfinished, file)
    disk.sync_folder(file.parent)


def remove_unfinished(disk: Disk, folder: Path) -> None:
    """Remove what `write_whole` left when it was cut short."""
    for path in sorted(folder.glob(f"*{_UNFINISHED_ENDING}")):
        disk.remove_file(path)


def remove_tree(disk: Disk, folder: Path) -> None:
    """Remove a folder with everything in it, if it is there. Links are removed, not followed."""
    if folder.is_symlink() or not folder.is_dir():
        disk.remove_file(folder)
        return
    for path in sorted(folder.iterdir()):
        remove_tree(disk, path)
    disk.remove_folder(folder)


def remove_if_empty(disk: Disk, *folders: Path) -> None:
    """Remove folders that hold nothing; leave the others."""
    for folder in folders:
        with suppress(OSError):
            disk.remove_folder(folder)
