"""A desk with its keys, a small bundle, and a kiosk that asks for what was published."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

from kiosk.bundle import DATABASE_NAME, FORMAT_VERSION, PROGRAM_AT_LEAST, Release, ReleaseCounts
from kiosk.publishing import (
    KeyPurpose,
    ReleaseReport,
    Repository,
    finish,
    list_bundle_files,
    prepare_release,
    seal_key,
    start_publishing,
    unlock_key,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PASSPHRASE = "kind green paper boats"
CHEAP = 2
"""A scrypt cost that keeps nobody out, and no test waiting."""

RELEASE = Release(
    version="2026.11",
    date=date(2026, 11, 23),
    author="Ann",
    approver="Bob",
    note="The first one.",
    program_at_least=PROGRAM_AT_LEAST,
    format_version=FORMAT_VERSION,
    counts=ReleaseCounts(pages=2, services=7, films=2, terms=3, media=2, size_bytes=6000),
)


@lru_cache
def make_signer(name: str, purpose: KeyPurpose = KeyPurpose.PERSON) -> CryptoSigner:
    """Make a key of a name, unlocked; the same one for the same name."""
    return unlock_key(seal_key(name, purpose, PASSPHRASE, NOW.date(), CHEAP), PASSPHRASE)


MAIN, DESK = make_signer("main", KeyPurpose.MAIN), make_signer("desk", KeyPurpose.DESK)
ANN, BOB = make_signer("ann"), make_signer("bob")


def write_bundle(folder: Path, words: str = "old", media: tuple[bytes, ...] = (b"one", b"two")) -> Path:
    """Write what publishing takes for a bundle: a marked database file and media named by their hash."""
    (folder / "media").mkdir(parents=True, exist_ok=True)
    header = bytearray(100)
    header[:16] = b"SQLite format 3\0"
    header[60:64], header[68:72] = FORMAT_VERSION.to_bytes(4, "big"), b"SEND"
    (folder / DATABASE_NAME).write_bytes(bytes(header) + words.encode())
    for data in media:
        (folder / "media" / f"{hashlib.sha256(data).hexdigest()}.svg").write_bytes(data)
    return folder


@dataclass
class PublishingDesk:
    """The desk: where it publishes, the bundle, and who signs."""

    folder: Path
    bundle_dir: Path
    now: datetime = NOW
    progress: list[tuple[int, int]] = field(default_factory=list)

    @property
    def repository(self) -> Repository:
        return Repository(self.folder)

    def start(self, people: tuple[CryptoSigner, ...] = (ANN,), needed: int = 1) -> None:
        keys = [person.public_key for person in people]
        start_publishing(self.repository, [MAIN], DESK.public_key, keys, needed, self.now)

    def prepare(self, version: str = "2026.11", author: CryptoSigner = ANN, **changes: str) -> ReleaseReport:
        release = replace(RELEASE, version=version, **changes)
        files = list_bundle_files(self.bundle_dir)
        report = lambda done, total: self.progress.append((done, total))  # noqa: E731  (one line says it)
        return prepare_release(self.repository, self.bundle_dir, files, release, author, self.now, report)

    def finish(self, *desks: CryptoSigner) -> None:
        finish(self.repository, desks or (DESK,), self.now)

    def publish(self, version: str = "2026.11") -> ReleaseReport:
        report = self.prepare(version)
        if report.changed:
            self.finish()
        return report


class FolderFetcher(FetcherInterface):
    """Fetches from the file system: an address is a path."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(url)
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        yield path.read_bytes()


class Visitor:
    """A kiosk as TUF's own client sees it, with the root it was given at set-up."""

    def __init__(self, folder: Path, home: Path, root: Path | None = None) -> None:
        self.folder, self.home = folder, home
        self._root = (root or folder / "metadata" / "1.root.json").read_bytes()
        shutil.rmtree(home, ignore_errors=True)
        (home / "targets").mkdir(parents=True)

    def update(self, later: timedelta = timedelta(0)) -> Updater:
        """Verify what is published now."""
        updater = Updater(
            str(self.home),
            f"{self.folder}/metadata/",
            str(self.home / "targets"),
            f"{self.folder}/targets/",
            FolderFetcher(),
            bootstrap=self._root,
        )
        updater._trusted_set.reference_time = NOW + later
        updater.refresh()
        return updater

    def fetch(self, name: str, later: timedelta = timedelta(0)) -> bytes:
        """Verify what is published now, and return one of its files."""
        updater = self.update(later)
        info = updater.get_targetinfo(name)
        assert info is not None, name
        return Path(updater.download_target(info)).read_bytes()
