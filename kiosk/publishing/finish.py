"""Makes a fully signed draft the release that kiosks see, and clears away what no kiosk asks for any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.bundle import CONTENT_ROLE
from kiosk.publishing.draft import Draft, MissingSignatures, list_missing, read_draft
from kiosk.publishing.errors import KeyUnusableError, NotReadyError, explain_storage
from kiosk.publishing.prune import prune
from kiosk.publishing.repository import Published, Repository, describe_file
from kiosk.publishing.trust import DESK_ROLES, check_signatures_count, expire_release


def finish(repository: Repository, desks: Sequence[Signer], now: datetime) -> None:
    """Publish what waits.

    Args:
        repository: Where it waits.
        desks: The desk key, and the old one too if it is being replaced.
        now: The time, in UTC.

    Raises:
        NotReadyError: Nothing waits, signatures are missing or have run out, a file is not there, or the
            clock is wrong.
        KeyUnusableError: None of the keys is this folder's desk key.
        FolderUnusableError: What was published is damaged.
        StorageError: The disk or the stick cannot be used.
    """
    draft = read_draft(repository.draft_path)
    published = repository.read_published()
    content = _check_ready(repository, draft, published)
    check_signatures_count(draft.root.signed, draft.targets.signed, now, content.signed)
    with explain_storage(repository.folder):
        listed = {
            Targets.type: _encode(repository, draft.targets, Targets.type),
            CONTENT_ROLE: _encode(repository, content, CONTENT_ROLE),
        }
    versions = {Targets.type: draft.targets.signed.version, CONTENT_ROLE: content.signed.version}
    snapshot = _make_snapshot(listed, versions, published, now)
    _sign_as_desk(snapshot, draft.root.signed, desks)
    timestamp = _make_timestamp(snapshot, published, now)
    _sign_as_desk(timestamp, draft.root.signed, desks)
    files = {f"{versions[role]}.{role}.json": data for role, data in listed.items()}
    files[f"{snapshot.signed.version}.snapshot.json"] = snapshot.to_bytes()
    roots = {f"{draft.root.signed.version}.root.json": _encode(repository, draft.root, Root.type)}
    repository.place_metadata(files, roots, timestamp.to_bytes())
    with explain_storage(repository.folder):
        repository.draft_path.unlink()
        prune(repository, published)


def _check_ready(repository: Repository, draft: Draft, published: Published | None) -> Metadata[Targets]:
    if draft.content is None:
        raise NotReadyError("There is nothing to publish yet. Add a release first.")
    if published and draft.content.signed.version < published.content.signed.version:
        raise NotReadyError("Something newer was published meanwhile. Give this up and make it again.")
    if missing := list_missing(draft):
        raise NotReadyError(describe_missing(missing))
    for name, listed in draft.content.signed.targets.items():
        if not repository.holds_target(name, listed):
            raise NotReadyError(
                f"The file “{name}” is not in “{repository.folder}”. Publish again to copy it."
            )
    return draft.content


def describe_missing(missing: Sequence[MissingSignatures]) -> str:
    """Say in a sentence or two who must still sign."""
    sentences = []
    for part in missing:
        needed = "one more signature" if part.count == 1 else f"{part.count} more signatures"
        sentences.append(f"{part.part.capitalize()} needs {needed}, from one of: {', '.join(part.names)}.")
    return " ".join(sentences)


def _encode(repository: Repository, metadata: Metadata[Any], role: str) -> bytes:
    """Return the bytes to place; those that are there stay, for a snapshot in force names their hash."""
    path = repository.metadata_dir / f"{metadata.signed.version}.{role}.json"
    if path.is_file():
        there = path.read_bytes()
        if Metadata[Any].from_bytes(there).to_dict() == metadata.to_dict():
            return there
    return metadata.to_bytes()


def _make_snapshot(
    listed: dict[str, bytes], versions: dict[str, int], published: Published | None, now: datetime
) -> Metadata[Snapshot]:
    meta = {f"{role}.json": describe_file(versions[role], data) for role, data in listed.items()}
    version = published.snapshot.signed.version + 1 if published else 1
    return Metadata(Snapshot(version=version, expires=expire_release(now), meta=meta))


def _make_timestamp(
    snapshot: Metadata[Snapshot], published: Published | None, now: datetime
) -> Metadata[Timestamp]:
    version = published.timestamp.signed.version + 1 if published else 1
    listed = describe_file(snapshot.signed.version, snapshot.to_bytes())
    return Metadata(Timestamp(version=version, expires=expire_release(now), snapshot_meta=listed))


def _sign_as_desk(metadata: Metadata[Any], root: Root, desks: Sequence[Signer]) -> None:
    for desk in desks:
        metadata.sign(desk, append=True)
    role = metadata.signed.type
    assert role in DESK_ROLES
    if not root.get_verification_result(role, metadata.signed_bytes, metadata.signatures):
        raise KeyUnusableError(
            "This is not the desk key of this folder, so kiosks would refuse what it signs."
        )
