"""A published folder on a disk, a stick or a web root: what is valid in it, and what takes its place.

Files of a release come first, then metadata whose names carry a version, and `timestamp.json` last: until
it is replaced, everybody still sees the old release.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.bundle import (
    CONTENT_ROLE,
    METADATA_FOLDER,
    RELEASE_NAME,
    TARGETS_FOLDER,
    Release,
    lock_file,
    place_target,
    read_release,
    sync_folder,
    write_whole,
)
from kiosk.publishing.errors import FolderUnusableError, NotReadyError, explain_storage

DRAFT_NAME = "waiting-to-be-signed.json"
TIMESTAMP_NAME = "timestamp.json"
_LOCK_NAME = ".publishing.lock"


@dataclass(frozen=True, slots=True)
class Published:
    """What a folder shows to kiosks now, every signature checked."""

    root: Metadata[Root]
    timestamp: Metadata[Timestamp]
    snapshot: Metadata[Snapshot]
    targets: Metadata[Targets]
    content: Metadata[Targets]


class Repository:
    """A folder that kiosks take releases from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.metadata_dir = folder / METADATA_FOLDER
        self.targets_dir = folder / TARGETS_FOLDER
        self.draft_path = folder / DRAFT_NAME

    def prepare(self) -> None:
        """Make the folder, if it is not there.

        Raises:
            FolderUnusableError: The folder holds something else.
            StorageError: It cannot be made.
        """
        with explain_storage(self.folder):
            self.targets_dir.parent.mkdir(parents=True, exist_ok=True)
            names = {path.name for path in self.folder.iterdir() if not _is_of_the_system(path.name)}
            if names and not names & {METADATA_FOLDER, TARGETS_FOLDER, DRAFT_NAME}:
                raise FolderUnusableError(
                    f"There is something else in “{self.folder}”. Choose an empty folder."
                )
            self.metadata_dir.mkdir(exist_ok=True)
            self.targets_dir.mkdir(exist_ok=True)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep other people from publishing here meanwhile.

        Raises:
            NotReadyError: Somebody else publishes here at this moment.
            StorageError: The folder cannot be written.
        """
        with ExitStack() as stack:
            if self.folder.is_dir():
                with explain_storage(self.folder):
                    is_ours = stack.enter_context(lock_file(self.folder / _LOCK_NAME))
                if not is_ours:
                    raise NotReadyError(
                        f"Somebody else is changing “{self.folder}” at this moment. Wait until that is done."
                    )
            yield

    def read_published(self) -> Published | None:
        """Read what kiosks see now, or None before the first release.

        Raises:
            FolderUnusableError: Something in it is missing, damaged or not signed by the keys it names.
            StorageError: It cannot be read.
        """
        with explain_storage(self.folder):
            if not (self.metadata_dir / TIMESTAMP_NAME).is_file():
                return None
            try:
                return self._read_chain()
            except (FileNotFoundError, RepositoryError, DeserializationError, KeyError, TypeError) as error:
                raise FolderUnusableError(
                    f"What was published in “{self.folder}” is damaged or was changed by somebody "
                    "else. Copy it again from the desk's own folder."
                ) from error

    def _check_roots(self) -> int:
        """Return the number of the newest root, if all those before it are there for kiosks to follow."""
        versions = self.list_root_versions()
        for version in range(1, versions[-1]):
            if version not in versions:
                raise FolderUnusableError(
                    f"The file “{version}.root.json” is missing in “{self.metadata_dir}”, so kiosks that "
                    "were switched off for long could not follow. Copy it back from a stick or a back-up."
                )
        return versions[-1]

    def _read_chain(self) -> Published:
        root: Metadata[Root] = self._read(f"{self._check_roots()}.root.json")
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
        timestamp: Metadata[Timestamp] = self._read_signed(root, Timestamp.type, TIMESTAMP_NAME)
        listed = timestamp.signed.snapshot_meta
        snapshot: Metadata[Snapshot] = self._read_listed(root, listed, Snapshot.type)
        meta = snapshot.signed.meta
        targets: Metadata[Targets] = self._read_listed(root, meta["targets.json"], Targets.type)
        content: Metadata[Targets] = self._read_listed(targets, meta[f"{CONTENT_ROLE}.json"], CONTENT_ROLE)
        return Published(root, timestamp, snapshot, targets, content)

    def list_root_versions(self) -> list[int]:
        """Return the number of every root in the folder, lowest first."""
        names = [path.name.partition(".")[0] for path in self.metadata_dir.glob("*.root.json")]
        return sorted(int(name) for name in names if name.isascii() and name.isdecimal()) or [0]

    def _read(self, name: str) -> Metadata[Any]:
        return Metadata.from_bytes((self.metadata_dir / name).read_bytes())

    def _read_signed(self, delegator: Metadata[Any], role: str, name: str) -> Metadata[Any]:
        metadata = self._read(name)
        delegator.signed.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
        return metadata

    def _read_listed(self, delegator: Metadata[Any], listed: MetaFile, role: str) -> Metadata[Any]:
        name = f"{listed.version}.{role}.json"
        listed.verify_length_and_hashes((self.metadata_dir / name).read_bytes())
        return self._read_signed(delegator, role, name)

    def read_release(self, content: Metadata[Targets]) -> Release:
        """Read the description of a release.

        Raises:
            FolderUnusableError: It is not there or not the one that was signed.
        """
        listed = content.signed.targets[RELEASE_NAME]
        try:
            data = self.find_target(RELEASE_NAME, listed).read_bytes()
            listed.verify_length_and_hashes(data)
            return read_release(data)
        except (OSError, RepositoryError, ValueError) as error:
            raise FolderUnusableError(
                f"The description of the release in “{self.folder}” is damaged."
            ) from error

    def find_target(self, name: str, listed: TargetFile) -> Path:
        """Return where a file of a release lies."""
        return self.targets_dir / place_target(name, listed.hashes["sha256"])

    def holds_target(self, name: str, listed: TargetFile) -> bool:
        """Say whether a file of a release is there, with its full length."""
        path = self.find_target(name, listed)
        return path.is_file() and path.stat().st_size == listed.length

    def holds_whole(self, name: str, listed: TargetFile) -> bool:
        """Say whether a file of a release is there and every byte of it is right.

        Raises:
            StorageError: It cannot be read.
        """
        with explain_storage(self.folder):
            if not self.holds_target(name, listed):
                return False
            with self.find_target(name, listed).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == listed.hashes["sha256"]

    def place_metadata(self, files: dict[str, bytes], roots: dict[str, bytes], timestamp: bytes) -> None:
        """Put a publication in place: the versioned files, then the roots and the timestamp.

        The timestamp goes before the roots where the newest root that is there agrees with it, as it does
        when an old and a new key have both signed; so kiosks find something valid at every moment.

        Raises:
            StorageError: The folder cannot be written.
        """
        with explain_storage(self.folder):
            for name, data in files.items():
                write_whole(self.metadata_dir / name, data)
            steps = [(TIMESTAMP_NAME, timestamp), *roots.items()]
            if not self._agrees_with(timestamp):
                steps = [*roots.items(), (TIMESTAMP_NAME, timestamp)]
            for name, data in steps:
                write_whole(self.metadata_dir / name, data)
            sync_folder(self.metadata_dir)

    def _agrees_with(self, timestamp: bytes) -> bool:
        newest = self.metadata_dir / f"{self.list_root_versions()[-1]}.root.json"
        if not newest.is_file():
            return False
        metadata: Metadata[Timestamp] = Metadata.from_bytes(timestamp)
        root: Metadata[Root] = Metadata.from_bytes(newest.read_bytes())
        result = root.signed.get_verification_result(
            Timestamp.type, metadata.signed_bytes, metadata.signatures
        )
        return result.verified


def _is_of_the_system(name: str) -> bool:
    """Say whether a computer puts this on sticks by itself."""
    return name.startswith(".") or name in {"System Volume Information", "$RECYCLE.BIN", "lost+found"}


def describe_file(version: int, data: bytes) -> MetaFile:
    """Return how a snapshot or timestamp names a metadata file: version, length and hash."""
    return MetaFile.from_data(version, data, ["sha256"])
