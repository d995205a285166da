"""The media folder of a bundle: files named by what is in them, each there whole or not at all."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from kiosk.bundle import MEDIA_FOLDER, is_media_name, name_media, put_in_place, sync_folder, write_unfinished


class MediaStore:
    """Takes files in, under the name of their content. A file that is there already is not touched."""

    def __init__(self, bundle_dir: Path) -> None:
        self._folder = bundle_dir / MEDIA_FOLDER
        self._sizes_bytes: dict[str, int] = {}
        self._folder.mkdir(exist_ok=True)

    def take(self, source: Path) -> str:
        """Copy a file in, unless it is there, and return its name in the store."""
        name = _name_file(source, source.name)
        if not self._is_whole(name, source.stat().st_size):
            name = self._copy(source)
        self._sizes_bytes[name] = (self._folder / name).stat().st_size
        return name

    def _is_whole(self, name: str, size_bytes: int) -> bool:
        path = self._folder / name
        return path.is_file() and path.stat().st_size == size_bytes

    def _copy(self, source: Path) -> str:
        """Copy, and name the copy by what was in fact copied: the source may have changed since."""
        with write_unfinished(self._folder, "copy") as unfinished:
            shutil.copyfile(source, unfinished)
            name = _name_file(unfinished, source.name)
            put_in_place(unfinished, self._folder / name)
        return name

    def sync(self) -> None:
        """Make sure that the names of all files taken in are on the disk."""
        sync_folder(self._folder)

    def list_sizes(self) -> list[tuple[str, int]]:
        """Return the name and size in bytes of every file taken in, by name."""
        return sorted(self._sizes_bytes.items())

    def prune(self) -> None:
        """Delete files of the store that were not taken in. What is not of the store stays."""
        for path in sorted(self._folder.iterdir()):
            if is_media_name(path.name) and path.name not in self._sizes_bytes:
                path.unlink()


def _name_file(path: Path, source_name: str) -> str:
    with path.open("rb") as file:
        return name_media(hashlib.file_digest(file, "sha256").hexdigest(), source_name)
