"""Copies what is published to a stick, a share or a web root, in the order that keeps the copy usable."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import CONTENT_ROLE
from kiosk.publishing.bundle_files import CopyReport, ReportProgress, copy_files
from kiosk.publishing.errors import FolderUnusableError, NotReadyError, explain_storage
from kiosk.publishing.prune import prune
from kiosk.publishing.repository import TIMESTAMP_NAME, Published, Repository

_FIRST_ROOT = "1.root.json"


def carry(source: Repository, target: Repository, report_progress: ReportProgress) -> CopyReport:
    """Bring a copy up to date; what is there already and whole is not copied again.

    Args:
        source: The desk's own folder.
        target: The copy, or an empty folder.
        report_progress: Told how many bytes are copied.

    Raises:
        NotReadyError: Nothing is published yet.
        FolderUnusableError: The target holds something else, another desk's release or a newer one.
        BundleNotFitError: A file of the source is damaged.
        StorageError: One of the two cannot be used, or the target is too small.
    """
    published = source.read_published()
    if published is None:
        raise NotReadyError(f"Nothing is published in “{source.folder}” yet.")
    target.prepare()
    before = _read_copy(source, target, published)
    files = published.content.signed.targets
    sources = {name: source.find_target(name, listed) for name, listed in files.items()}
    report = copy_files(sources, files, target, report_progress)
    with explain_storage(source.folder):
        names = [name for name in _name_metadata(published) if not _is_same(source, target, name)]
        metadata = {name: (source.metadata_dir / name).read_bytes() for name in names}
        roots = {name: (source.metadata_dir / name).read_bytes() for name in _list_new_roots(source, target)}
        timestamp = (source.metadata_dir / TIMESTAMP_NAME).read_bytes()
    target.place_metadata(metadata, roots, timestamp)
    prune(target, before)
    return report


def _read_copy(source: Repository, target: Repository, published: Published) -> Published | None:
    own, theirs = source.metadata_dir / _FIRST_ROOT, target.metadata_dir / _FIRST_ROOT
    with explain_storage(target.folder):
        if theirs.is_file() and theirs.read_bytes() != own.read_bytes():
            raise FolderUnusableError(f"“{target.folder}” belongs to another desk. Choose an empty folder.")
    try:
        there = target.read_published()
    except FolderUnusableError:
        return None  # a copy that was broken off or lost bytes is made good by copying again
    if there and there.timestamp.signed.version > published.timestamp.signed.version:
        raise FolderUnusableError(f"What is in “{target.folder}” is newer than what is here.")
    return there


def _name_metadata(published: Published) -> list[str]:
    return [
        f"{published.targets.signed.version}.targets.json",
        f"{published.content.signed.version}.{CONTENT_ROLE}.json",
        f"{published.snapshot.signed.version}.snapshot.json",
    ]


def _list_new_roots(source: Repository, target: Repository) -> list[str]:
    names = [f"{version}.root.json" for version in source.list_root_versions()]
    return [name for name in names if not _is_same(source, target, name)]


def _is_same(source: Repository, target: Repository, name: str) -> bool:
    own, theirs = (Path(repository.metadata_dir / name) for repository in (source, target))
    return theirs.is_file() and theirs.read_bytes() == own.read_bytes()
