"""Brings the files of a release into the folder where it is put together, and checks each while it comes.

A film that the kiosk has already, or that an interrupted installation left here, is read, and is kept if
every byte of it is still right: disks lose bytes without saying so. Everything else is copied.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle import MEDIA_FOLDER
from kiosk.installing.disk import Disk, remove_tree
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.limits import LIMITS
from kiosk.installing.pace import Pace
from kiosk.installing.sources import Source

if TYPE_CHECKING:
    from kiosk.installing.trust import ReleaseFile


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a release is put together, the releases whose files it may share, and those that are spoilt."""

    folder: Path
    sharing: tuple[Path, ...]
    spoilt: frozenset[Path] = frozenset()
    _known_hashes: dict[Path, str] = field(default_factory=dict)

    def list_alike(self, file: ReleaseFile) -> Iterator[Path]:
        """Give the files of installed releases that seem to have this content.

        Media say by their names what should be in them. Of the others, those of the same size are read.
        """
        places = (release / file.name for release in self.sharing)
        is_media = file.name.startswith(f"{MEDIA_FOLDER}/")
        for place in places:
            seems_right = has_size(place, file.size_bytes) and not self._is_spoilt(place)
            if seems_right and (is_media or self._hash(place) == file.sha256):
                yield place

    def _is_spoilt(self, path: Path) -> bool:
        return any(spoilt.exists() and spoilt.samefile(path) for spoilt in self.spoilt)

    def _hash(self, path: Path) -> str:
        if path not in self._known_hashes:
            with suppress(OSError), path.open("rb") as opened:
                self._known_hashes[path] = hashlib.file_digest(opened, "sha256").hexdigest()
        return self._known_hashes.get(path, "")

    def is_left_over(self, file: ReleaseFile) -> bool:
        """Say whether an earlier try seems to have brought the file."""
        return has_size(self.folder / file.name, file.size_bytes)


def has_size(path: Path, size_bytes: int) -> bool:
    """Say whether there is a file of this size."""
    return path.is_file() and not path.is_symlink() and path.stat().st_size == size_bytes


def count_new_bytes(shelf: Shelf, files: Iterable[ReleaseFile]) -> int:
    """Return how many bytes of these files no installed release has."""
    return sum(file.size_bytes for file in files if not any(shelf.list_alike(file)))


def count_missing_bytes(shelf: Shelf, files: Iterable[ReleaseFile]) -> int:
    """Return how many bytes of these files must still be written."""
    return count_new_bytes(shelf, (file for file in files if not shelf.is_left_over(file)))


def find_spoilt(folder: Path, files: Iterable[ReleaseFile], pace: Pace) -> frozenset[Path]:
    """Read the files of an installed release, and return those that are missing or not what was signed.

    Raises:
        InstallError: Somebody wants to stop.
    """
    return frozenset(folder / file.name for file in files if not _is_right(folder / file.name, file, pace))


def bring_file(disk: Disk, source: Source, shelf: Shelf, file: ReleaseFile, pace: Pace) -> bool:
    """Put one file of the release in its place, and say whether it must still be synced.

    Raises:
        InstallError: The file is missing or is not what was signed, or somebody wants to stop.
    """
    target = shelf.folder / file.name
    for shared in shelf.list_alike(file):
        if _is_right(shared, file, pace):
            if _share(disk, shared, target):
                return False
            pace.skip(-file.size_bytes)
    if shelf.is_left_over(file) and _is_right(target, file, pace):
        return True
    disk.remove_file(target)
    disk.write(target, pace.watch(check_bytes(source.read(file.place), file)))
    return True


def _share(disk: Disk, shared: Path, target: Path) -> bool:
    """Give a file a second name; say no where the disk has no such thing."""
    if target.exists() and target.samefile(shared):
        return True
    disk.remove_file(target)
    try:
        disk.link(shared, target)
    except OSError:
        return False
    return True


def _is_right(path: Path, file: ReleaseFile, pace: Pace) -> bool:
    """Read a file and say whether it is what was signed; where it is not, it counts for no progress."""
    read_bytes = 0
    try:
        for chunk in pace.watch(check_bytes(_read(path), file)):
            read_bytes += len(chunk)
    except OSError:
        pass
    except InstallError as error:
        if error.reason is not Reason.DAMAGED:
            raise
    else:
        return True
    pace.skip(-read_bytes)
    return False


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(LIMITS.chunk_bytes):
            yield chunk


def check_bytes(chunks: Iterable[bytes], file: ReleaseFile) -> Iterator[bytes]:
    """Hand bytes on, and refuse them at the end, or as soon as there are too many.

    Raises:
        InstallError: `DAMAGED`: they are not those that were signed.
    """
    digest = hashlib.sha256()
    size_bytes = 0
    for chunk in chunks:
        size_bytes += len(chunk)
        if size_bytes > file.size_bytes:
            raise InstallError(Reason.DAMAGED, name=file.name)
        digest.update(chunk)
        yield chunk
    if size_bytes != file.size_bytes or digest.hexdigest() != file.sha256:
        raise InstallError(Reason.DAMAGED, name=file.name)


def keep_only(disk: Disk, folder: Path, files: Iterable[ReleaseFile]) -> None:
    """Remove what an earlier try left, apart from media that are wanted and seem whole."""
    wanted = {folder / file.name: file for file in files}
    if folder.is_symlink() or not folder.is_dir():
        remove_tree(disk, folder)
        return
    media = folder / MEDIA_FOLDER
    for path in sorted(folder.iterdir()):
        if path != media or media.is_symlink() or not media.is_dir():
            remove_tree(disk, path)
    for path in sorted(media.iterdir()) if media.is_dir() else ():
        if path not in wanted or not has_size(path, wanted[path].size_bytes):
            remove_tree(disk, path)
