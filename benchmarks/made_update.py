"""Makes bundles with films of any size, and publishes them as `kiosk publish` does."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.places import BUNDLE
from kiosk.bundle import (
    DATABASE_NAME,
    FORMAT_VERSION,
    MEDIA_FOLDER,
    PROGRAM_AT_LEAST,
    Release,
    ReleaseCounts,
    name_media,
)
from kiosk.publishing import (
    KeyPurpose,
    Repository,
    UnlockedKey,
    finish,
    list_bundle_files,
    prepare_release,
    seal_key,
    start_publishing,
    unlock_key,
)

_NO_SECRET = "no secret at all, only for measuring"
_CHEAP = 2
_COUNTS = ReleaseCounts(pages=0, services=0, films=0, terms=0, media=0, size_bytes=0)


def make_bundle(folder: Path, films: Iterable[Path]) -> Path:
    """Put the shipped content and some more films in a folder. Films are moved there."""
    (folder / MEDIA_FOLDER).mkdir(parents=True)
    shutil.copy(BUNDLE / DATABASE_NAME, folder)
    for path in (BUNDLE / MEDIA_FOLDER).iterdir():
        shutil.copy(path, folder / MEDIA_FOLDER)
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as database, database:
        for film in films:
            with film.open("rb") as file:
                name = name_media(hashlib.file_digest(file, "sha256").hexdigest(), film.name)
            database.execute("INSERT INTO media VALUES (?, ?)", (name, film.stat().st_size))
            film.rename(folder / MEDIA_FOLDER / name)
    return folder


def make_hollow_film(path: Path, size_bytes: int) -> Path:
    """Make a file of a size that takes no space: all but its beginning is a hole."""
    path.write_text(path.name, encoding="utf-8")
    os.truncate(path, size_bytes)
    return path


def make_solid_film(path: Path, size_bytes: int) -> Path:
    """Make a file of a size whose bytes are all there."""
    block = os.urandom(1024 * 1024)
    with path.open("wb") as file:
        for _ in range(size_bytes // len(block)):
            file.write(block)
    return path


def change_a_word(bundle_dir: Path) -> None:
    """Change one word of the content."""
    with closing(sqlite3.connect(bundle_dir / DATABASE_NAME)) as database, database:
        database.execute("UPDATE page SET title = title || ' anew' WHERE position = 1")


class Desk:
    """A folder to publish to, and the keys."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._repository = Repository(folder)
        self._main = _make_key("main", KeyPurpose.MAIN)
        self._desk = _make_key("desk", KeyPurpose.DESK)
        self._author = _make_key("author", KeyPurpose.PERSON)
        now = datetime.now(tz=UTC)
        people = [self._author.public_key]
        start_publishing(self._repository, [self._main], self._desk.public_key, people, 1, now)

    def publish(self, bundle_dir: Path, version: str) -> Path:
        """Publish a bundle. Its media are linked and not copied, so that holes stay holes."""
        now = datetime.now(tz=UTC)
        files = list_bundle_files(bundle_dir)
        for name, listed in files.items():
            target = self._repository.find_target(name, listed)
            target.parent.mkdir(parents=True, exist_ok=True)
            if name != DATABASE_NAME and not target.exists():
                target.hardlink_to(bundle_dir / name)
        release = Release(version, now.date(), "author", "", "", PROGRAM_AT_LEAST, FORMAT_VERSION, _COUNTS)
        prepare_release(
            self._repository, bundle_dir, files, release, self._author, now, lambda done, total: None
        )
        finish(self._repository, (self._desk,), now)
        return self.folder


def _make_key(name: str, purpose: KeyPurpose) -> UnlockedKey:
    return unlock_key(seal_key(name, purpose, _NO_SECRET, datetime.now(tz=UTC).date(), _CHEAP), _NO_SECRET)
