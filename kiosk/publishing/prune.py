"""Clears away what no kiosk asks for any more: everything before the release that was there until now."""

from __future__ import annotations

from tuf.api.metadata import Snapshot, Targets

from kiosk.bundle import CONTENT_ROLE, MEDIA_FOLDER, place_target, remove_unfinished
from kiosk.publishing.errors import explain_storage
from kiosk.publishing.repository import Published, Repository


def prune(repository: Repository, previous: Published | None) -> None:
    """Delete files that neither the release in force nor the previous one names.

    The previous one stays, because a kiosk may be copying it at this moment. Roots stay for ever: a kiosk
    that was away for years goes from one to the next.

    Raises:
        FolderUnusableError: What was published is damaged.
        StorageError: The folder cannot be written.
    """
    current = repository.read_published()
    kept = [published for published in (current, previous) if published is not None]
    with explain_storage(repository.folder):
        media_dir = repository.targets_dir / MEDIA_FOLDER
        remove_unfinished([repository.folder, repository.metadata_dir, repository.targets_dir, media_dir])
        _prune_targets(repository, kept)
        _prune_metadata(repository, kept)


def _prune_targets(repository: Repository, kept: list[Published]) -> None:
    wanted = {
        place_target(name, listed.hashes["sha256"])
        for published in kept
        for name, listed in published.content.signed.targets.items()
    }
    for path in sorted(repository.targets_dir.rglob("*")):
        if path.is_file() and path.relative_to(repository.targets_dir).as_posix() not in wanted:
            path.unlink()


def _prune_metadata(repository: Repository, kept: list[Published]) -> None:
    wanted = {
        name
        for published in kept
        for name in (
            f"{published.snapshot.signed.version}.{Snapshot.type}.json",
            f"{published.targets.signed.version}.{Targets.type}.json",
            f"{published.content.signed.version}.{CONTENT_ROLE}.json",
        )
    }
    for role in (Snapshot.type, Targets.type, CONTENT_ROLE):
        for path in sorted(repository.metadata_dir.glob(f"*.{role}.json")):
            if path.name not in wanted:
                path.unlink()
