"""Publishes small releases the way `kiosk publish` does, and spoils one thing at a time."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from kiosk.bundle import FORMAT_VERSION, Release, ReleaseCounts, place_target, write_release

TODAY = datetime.now(tz=UTC).replace(microsecond=0)
IN_A_YEAR = TODAY + timedelta(days=365)
COUNTS = ReleaseCounts(pages=2, services=7, films=2, terms=3, media=5, size_bytes=1)
RELEASE = Release("2026.11", TODAY.date(), "Ann Author", "Al Approver", "", "0.1.0", FORMAT_VERSION, COUNTS)


@cache
def make_signer(name: str) -> CryptoSigner:
    """Make a key pair, the same for the same name within a run."""
    signer = CryptoSigner.generate_ed25519()
    signer.public_key.unrecognized_fields["x-kiosk-name"] = name
    return signer


@dataclass
class Forge:
    """A published folder and the keys to it. Each `publish` adds a release."""

    folder: Path
    root_version: int = 1
    version: int = 0
    content_keys: tuple[str, ...] = ("author", "approver")
    threshold: int = 2
    desk_key: str = "desk"
    main_key: str = "main"
    expires: datetime = IN_A_YEAR
    signers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Who signs a role instead of those who should."""

    def sign_root(self, signers: tuple[str, ...] = ()) -> None:
        """Publish the root of the version this forge is at."""
        root = Root(self.root_version, expires=IN_A_YEAR, consistent_snapshot=True)
        root.add_key(make_signer(self.main_key).public_key, "root")
        root.add_key(make_signer(self.main_key).public_key, "targets")
        for role in ("timestamp", "snapshot"):
            root.add_key(make_signer(self.desk_key).public_key, role)
        self.write("root", root, signers or (self.main_key,))

    def write(self, role: str, signed, signers: tuple[str, ...], *, numbered: bool = True) -> bytes:
        """Sign a part and write it."""
        metadata = Metadata(signed)
        for name in self.signers.get(role, signers):
            metadata.sign(make_signer(name), append=True)
        name = f"{signed.version}.{role}.json" if numbered else f"{role}.json"
        data = metadata.to_bytes()
        path = self.folder / "metadata" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return data

    def add_target(self, name: str, data: bytes) -> TargetFile:
        """Put a file among the targets."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.folder / "targets" / place_target(name, sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return TargetFile(len(data), {"sha256": sha256}, name)

    def publish(
        self,
        bundle_dir: Path,
        release: Release = RELEASE,
        change: Callable[[dict[str, TargetFile]], None] = lambda targets: None,
    ) -> Path:
        """Publish a bundle, with a last change to what is signed about its files."""
        if self.version == 0:
            self.sign_root()
        self.version += 1
        files = sorted(path for path in bundle_dir.rglob("*") if path.is_file())
        named = {path.relative_to(bundle_dir).as_posix(): path.read_bytes() for path in files}
        named["release.json"] = write_release(release)
        targets = {name: self.add_target(name, data) for name, data in named.items()}
        change(targets)
        self.sign_all(targets)
        return self.folder

    def sign_all(self, targets: dict[str, TargetFile]) -> None:
        """Sign the roles, from the content up to the timestamp."""
        version, expires = self.version, self.expires
        keys = {key.keyid: key for key in (make_signer(name).public_key for name in self.content_keys)}
        role = DelegatedRole("content", list(keys), self.threshold, True, paths=["*", "*/*"])
        content = self.write("content", Targets(version, expires=expires, targets=targets), self.content_keys)
        delegating = Targets(version, expires=expires, delegations=Delegations(keys, {"content": role}))
        main = self.write("targets", delegating, (self.main_key,))
        meta = {"content.json": describe(version, content), "targets.json": describe(version, main)}
        snapshot = self.write("snapshot", Snapshot(version, expires=expires, meta=meta), (self.desk_key,))
        timestamp = Timestamp(version, expires=expires, snapshot_meta=describe(version, snapshot))
        self.write("timestamp", timestamp, (self.desk_key,), numbered=False)

    def find(self, name: str) -> Path:
        """Return where the newest target of a name lies."""
        folder, _, last = name.rpartition("/")
        found = (self.folder / "targets" / folder).glob(f"*.{last}")
        return max(found, key=lambda path: path.stat().st_mtime_ns)


def describe(version: int, data: bytes) -> MetaFile:
    """Return what is signed about a part."""
    return MetaFile(version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})


def edit_json(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    """Change a part after it was signed."""
    values = json.loads(path.read_bytes())
    change(values)
    path.write_text(json.dumps(values))


def list_tree(folder: Path) -> dict[str, bytes | str | None]:
    """Everything below a folder: files with their bytes, links with where they lead, folders."""
    tree: dict[str, bytes | str | None] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            tree[name] = f"to {path.readlink()}"
        else:
            tree[name] = path.read_bytes() if path.is_file() else None
    return tree


def copy_folder(source: Path, target: Path) -> Path:
    """Copy a folder, to spoil the copy."""
    return Path(shutil.copytree(source, target, symlinks=True))


__all__ = ["COUNTS", "IN_A_YEAR", "RELEASE", "TODAY", "Forge", "copy_folder", "date", "describe", "edit_json"]
