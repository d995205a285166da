"""A disk that fails: the power goes, or it fills up, at a step that the test chooses.

When the power goes, what was not synced is lost as a real disk may lose it: files that were written end
somewhere in the middle, and the last changes of names did not happen.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.installing.disk import Disk


class PowerCut(BaseException):
    """Nothing that was to follow happens: no `except Exception` stops it."""


@dataclass
class Change:
    """A change of a name that is not certain yet, and how to lose it."""

    path: Path
    undo: Callable[[Path], None]


class UnsyncedDisk(Disk):
    """Never waits for the disk, so that tests are quick."""

    def sync_file(self, file: Path) -> None:
        assert file.is_file()

    def sync_folder(self, folder: Path) -> None:
        assert folder.is_dir()


class CuttingDisk(UnsyncedDisk):
    """Works for some steps, and then never again."""

    def __init__(self, steps: int, graves: Path, chance: Random) -> None:
        self.left = steps
        self._graves = graves
        self._chance = chance
        self._unsynced: dict[int, Path] = {}
        self._changes: list[Change] = []
        graves.mkdir(exist_ok=True)

    def _step(self) -> None:
        self.left -= 1
        if self.left == 0:
            self._lose()
        if self.left <= 0:
            raise PowerCut

    def _lose(self) -> None:
        for path in self._unsynced.values():
            if path.is_file():
                os.truncate(path, self._chance.randint(0, path.stat().st_size))
        kept = self._chance.randint(0, len(self._changes))
        for change in reversed(self._changes[kept:]):
            change.undo(change.path)

    def _note(self, path: Path, undo: Callable[[Path], None]) -> None:
        self._changes.append(Change(path, undo))

    def _bury(self, path: Path) -> Path:
        """Keep a file that is about to go, under another name."""
        grave = self._graves / str(len(list(self._graves.iterdir())))
        os.link(path, grave)
        return grave

    def make_folder(self, folder: Path) -> None:
        for each in reversed((folder, *folder.parents)):
            if not each.exists():
                self._step()
                each.mkdir()
                self._note(each, lambda path: shutil.rmtree(path, ignore_errors=True))

    def write(self, new: Path, chunks: Iterable[bytes]) -> None:
        self._step()
        with new.open("xb", buffering=0) as file:
            self._unsynced[new.stat().st_ino] = new
            self._note(new, lambda path: path.unlink(missing_ok=True))
            for chunk in chunks:
                file.write(chunk[: len(chunk) // 2])
                self._step()
                file.write(chunk[len(chunk) // 2 :])

    def link(self, file: Path, new: Path) -> None:
        self._step()
        super().link(file, new)
        self._note(new, lambda path: path.unlink(missing_ok=True))

    def rename(self, old: Path, new: Path) -> None:
        self._step()
        grave = self._bury(new) if new.is_file() else None
        super().rename(old, new)
        self._move(old, new)

        def undo(path: Path) -> None:
            path.rename(old)
            self._move(path, old)
            if grave:
                os.link(grave, path)

        self._note(new, undo)

    def _move(self, old: Path, new: Path) -> None:
        for inode, path in self._unsynced.items():
            if path == old or old in path.parents:
                self._unsynced[inode] = new / path.relative_to(old)
        for change in self._changes:
            if change.path == old or old in change.path.parents:
                change.path = new / change.path.relative_to(old)

    def remove_file(self, file: Path) -> None:
        if file.is_file():
            self._step()
            grave = self._bury(file)
            super().remove_file(file)
            self._note(file, lambda path: None if path.exists() else os.link(grave, path))

    def remove_folder(self, folder: Path) -> None:
        self._step()
        super().remove_folder(folder)
        self._note(folder, lambda path: path.mkdir(exist_ok=True))

    def sync_file(self, file: Path) -> None:
        self._step()
        self._unsynced.pop(file.stat().st_ino, None)

    def sync_folder(self, folder: Path) -> None:
        self._step()
        self._changes = [change for change in self._changes if change.path.parent != folder]


class FullDisk(UnsyncedDisk):
    """Says that it is full, or broken, at a step, and works again later."""

    def __init__(self, steps: int, error: int = errno.ENOSPC) -> None:
        self.left = steps
        self._error = error

    def _step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(self._error, os.strerror(self._error))

    def make_folder(self, folder: Path) -> None:
        self._step()
        super().make_folder(folder)

    def write(self, new: Path, chunks: Iterable[bytes]) -> None:
        self._step()
        super().write(new, self._fail_between(chunks))

    def _fail_between(self, chunks: Iterable[bytes]) -> Iterable[bytes]:
        for chunk in chunks:
            yield chunk
            self._step()

    def link(self, file: Path, new: Path) -> None:
        self._step()
        super().link(file, new)

    def rename(self, old: Path, new: Path) -> None:
        self._step()
        super().rename(old, new)

    def sync_file(self, file: Path) -> None:
        self._step()
