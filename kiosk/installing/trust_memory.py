"""Remembers whom a kiosk trusts: the root it began with, and what TUF verified last.

    root.json                the root, as it was given
    trusted.json             the record: the root again, and what TUF verified
    releases/NAME/trusted.json   the same record, in every release that was ever shown

A record begins with the SHA-256 of the rest: TUF would take one that lost a byte for none, and believe older
updates again. Trust begins afresh only in a store where none of these is, nor a pointer. Where one of them
is lost the others stand in for it, and never for less: who cannot know what was the newest refuses until IT
says whom to trust.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.installing.disk import Disk, write_whole
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.store import RECORD_NAME, Store

_ROOT_NAME = "root.json"


@dataclass(frozen=True, slots=True)
class TrustRecord:
    """The root that trust began with, and the parts TUF verified last, by file name; none at set-up."""

    root: bytes
    metadata: Mapping[str, bytes]


def pack_record(record: TrustRecord) -> bytes:
    """Write a record as the bytes of a file."""
    parts = {name: part.decode() for name, part in record.metadata.items()}
    body = json.dumps({"root": record.root.decode(), "metadata": parts}).encode()
    return _digest(body) + b"\n" + body


def parse_record(data: bytes) -> TrustRecord:
    """Read a record.

    Raises:
        ValueError: It is not whole.
    """
    digest, _, body = data.partition(b"\n")
    if digest != _digest(body):
        raise ValueError("not whole")
    values = json.loads(body)
    return TrustRecord(
        values["root"].encode(), {name: part.encode() for name, part in values["metadata"].items()}
    )


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


class TrustMemory:
    """What a store remembers. What changes it goes through a `Disk`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._root_file = store.folder / _ROOT_NAME
        self._record_file = store.folder / RECORD_NAME

    @property
    def has_record(self) -> bool:
        """Whether the record itself is whole. Where it is not, nobody may say which release is the newest."""
        return _read_record(self._record_file) is not None

    def choose(self, given: bytes | None) -> TrustRecord | None:
        """Return what to begin with: what is remembered, or the root that somebody gives.

        Raises:
            InstallError: `OTHER_ROOT`: another root is trusted already. `TRUST_LOST`: what was trusted is
                lost, and nobody gives a root.
        """
        try:
            kept = self.read()
        except InstallError:
            if given is None:
                raise
            kept = None
        if kept is None:
            return None if given is None else TrustRecord(given, {})
        if given is not None and given not in (kept.root, kept.metadata.get(_ROOT_NAME)):
            raise InstallError(Reason.OTHER_ROOT)
        return kept

    def try_to_read(self) -> tuple[TrustRecord | None, InstallError | None]:
        """Return what is remembered, or why that cannot be known."""
        try:
            return self.read(), None
        except InstallError as error:
            return None, error

    def read(self) -> TrustRecord | None:
        """Return what is remembered; None in a store that was never set up.

        Raises:
            InstallError: `TRUST_LOST`: it was set up, and what was trusted is lost.
        """
        records = map(_read_record, (self._record_file, *self._find_newest_copy()))
        record = next((record for record in records if record), None) or self._read_given_root()
        if record is None and self._was_set_up():
            raise InstallError(Reason.TRUST_LOST, place=str(self._store.folder))
        return record

    def _find_newest_copy(self) -> Iterator[Path]:
        """Name the copy in the newest release, where the pointer says which that is."""
        with suppress(InstallError):
            if pointer := self._store.read_pointer():
                newest = max(filter(None, (pointer.shown, pointer.before)), key=_number, default=None)
                if newest:
                    yield self._store.find_release(newest) / RECORD_NAME

    def _read_given_root(self) -> TrustRecord | None:
        """Return the root alone, where nothing was ever brought here: its record was never more."""
        from kiosk.installing.trust import verify_root

        has_releases = self._store.releases.is_dir() and any(self._store.releases.iterdir())
        if has_releases or self._store.pointer_file.exists():
            return None
        with suppress(OSError, InstallError):
            root = self._root_file.read_bytes()
            verify_root(root)
            return TrustRecord(root, {})
        return None

    def _was_set_up(self) -> bool:
        files = (self._root_file, self._record_file, self._store.pointer_file)
        return any(map(Path.exists, files)) or bool(self._store.list_records())

    def remember(self, disk: Disk, record: TrustRecord, release_dir: Path | None = None) -> None:
        """Trust this from now on, and note it in a release that is about to be shown."""
        data = pack_record(record)
        copies = {} if release_dir is None else {release_dir / RECORD_NAME: data}
        # The record is first: without it, a root beside a release is what is left of a loss.
        for file, content in {self._record_file: data, self._root_file: record.root, **copies}.items():
            if not file.is_file() or file.read_bytes() != content:
                write_whole(disk, file, content)


def _read_record(file: Path) -> TrustRecord | None:
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        return parse_record(file.read_bytes())
    return None


def _number(name: str) -> int:
    return int(name.partition("-")[0])
