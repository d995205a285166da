"""Publishes a bundle: prepares a release, gathers its signatures and makes it the one that kiosks see."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from securesystemslib.signer import Key, Signer
from tuf.api.metadata import Metadata, TargetFile, Targets

from kiosk.bundle import RELEASE_NAME, Release, order_version, write_release, write_whole
from kiosk.publishing.bundle_files import BundleFiles, CopyReport, ReportProgress, copy_files
from kiosk.publishing.draft import (
    Draft,
    MissingSignatures,
    describe_draft,
    has_signed,
    list_missing,
    read_draft,
    sign_draft,
    write_draft,
)
from kiosk.publishing.errors import (
    BundleNotFitError,
    FolderUnusableError,
    KeyUnusableError,
    NotReadyError,
    VersionTooLowError,
    explain_storage,
)
from kiosk.publishing.repository import Published, Repository
from kiosk.publishing.trust import begin_root, begin_targets, check_signatures_count, expire_release, name_of


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """How preparing a release went: unchanged, or how much was copied and who must still sign."""

    changed: bool
    copied: CopyReport
    missing: tuple[MissingSignatures, ...]


def start_publishing(
    repository: Repository,
    mains: Sequence[Signer],
    desk: Key,
    people: Sequence[Key],
    signatures_needed: int,
    now: datetime,
) -> None:
    """Say for a new folder who may sign. Kiosks see nothing before the first release.

    Raises:
        FolderUnusableError: The folder holds something else, or was started before.
        KeyUnusableError: Fewer people may sign than must.
        StorageError: The folder cannot be written.
    """
    repository.prepare()
    if repository.draft_path.exists() or repository.read_published() is not None:
        raise FolderUnusableError(f"“{repository.folder}” was started before. Nothing was changed.")
    root = Metadata(begin_root([main.public_key for main in mains], desk, now))
    targets = Metadata(begin_targets(people, signatures_needed, now))
    draft = Draft(root, targets, None, b"")
    for main in mains:
        sign_draft(draft, main)
    write_draft(repository.draft_path, draft)


def prepare_release(
    repository: Repository,
    bundle_dir: Path,
    files: BundleFiles,
    release: Release,
    author: Signer,
    now: datetime,
    report_progress: ReportProgress,
) -> ReleaseReport:
    """Copy what is new and sign the list of files as its author. Kiosks do not see it before `finish`.

    Args:
        repository: Where to publish.
        bundle_dir: The compiled bundle.
        files: Its files, from `list_bundle_files`.
        release: What the release says about itself.
        author: The key of the person who publishes.
        now: The time, in UTC.
        report_progress: Told how many bytes are copied.

    Raises:
        NotReadyError: The folder was not started, a change of keys waits to be finished, what the main
            key signed has run out, or the clock is wrong.
        VersionTooLowError: The version is not higher than the one kiosks have.
        KeyUnusableError: The author's key may not sign here.
        BundleNotFitError: A file of the bundle is damaged.
        StorageError: The disk or the stick cannot be used, or is too small.
    """
    basis, previous = _find_basis(repository)
    check_signatures_count(basis.root.signed, basis.targets.signed, now)
    sources = {name: bundle_dir / name for name in files}
    if previous is not None and _is_same(repository, previous, files, release):
        return ReleaseReport(False, copy_files(sources, files, repository, report_progress), ())
    _check_version(repository, previous, release)
    draft = _find_waiting(repository, basis, files, release)
    draft = draft or _draft_content(basis, previous, files, release, now)
    if not sign_draft(draft, author):
        name = name_of(author.public_key)
        raise KeyUnusableError(f"The key “{name}” may not sign content here. The main key can change that.")
    copied = copy_files(sources, files, repository, report_progress)
    _write_release(repository, draft)
    return ReleaseReport(True, copied, list_missing(draft))


def _find_waiting(repository: Repository, basis: Draft, files: BundleFiles, release: Release) -> Draft | None:
    """Return the draft of the very same release, so that signatures it has been given stay."""
    if not repository.draft_path.exists():
        return None
    waiting = read_draft(repository.draft_path)
    lists = (basis.root.signed, basis.targets.signed)
    if waiting.content is None or lists != (waiting.root.signed, waiting.targets.signed):
        return None
    described = describe_draft(waiting)
    same = _keep_files(waiting.content) == files and described == replace(release, date=described.date)
    return waiting if same else None


def _draft_content(
    basis: Draft,
    previous: Metadata[Targets] | None,
    files: BundleFiles,
    release: Release,
    now: datetime,
) -> Draft:
    described = write_release(release)
    listed = {**files, RELEASE_NAME: TargetFile.from_data(RELEASE_NAME, described, ["sha256"])}
    version = previous.signed.version + 1 if previous else 1
    content = Metadata(Targets(version=version, expires=expire_release(now), targets=listed))
    return replace(basis, content=content, release=described)


def _write_release(repository: Repository, draft: Draft) -> None:
    assert draft.content is not None
    listed = draft.content.signed.targets[RELEASE_NAME]
    with explain_storage(repository.folder):
        write_whole(repository.find_target(RELEASE_NAME, listed), draft.release)
    write_draft(repository.draft_path, draft)


def _find_basis(repository: Repository) -> tuple[Draft, Metadata[Targets] | None]:
    """Return a draft with the lists in force, and the content that kiosks have."""
    repository.prepare()
    published = repository.read_published()
    if published is None:
        if not repository.draft_path.exists():
            raise NotReadyError(
                f"Nobody has said yet who may publish to “{repository.folder}”. Start it first."
            )
        return read_draft(repository.draft_path), None
    check_no_change_waits(repository, published)
    return Draft(published.root, published.targets, None, b""), published.content


def check_no_change_waits(repository: Repository, published: Published) -> None:
    """Refuse to put something else in the place of a change of keys that waits for signatures.

    Raises:
        NotReadyError: There is such a change.
    """
    if not repository.draft_path.exists():
        return
    waiting = read_draft(repository.draft_path)
    pairs = ((waiting.root, published.root), (waiting.targets, published.targets))
    if any(own.signed.version > theirs.signed.version for own, theirs in pairs):
        raise NotReadyError("A change of keys waits to be finished. Finish it or give it up first.")


def _is_same(
    repository: Repository, previous: Metadata[Targets], files: BundleFiles, release: Release
) -> bool:
    before = repository.read_release(previous)
    return _keep_files(previous) == files and before == replace(release, date=before.date)


def _keep_files(content: Metadata[Targets]) -> BundleFiles:
    """The files of the bundle among those of a release."""
    return {name: listed for name, listed in content.signed.targets.items() if name != RELEASE_NAME}


def _check_version(repository: Repository, previous: Metadata[Targets] | None, release: Release) -> None:
    wanted = order_version(release.version)
    before = repository.read_release(previous).version if previous else None
    if before is not None and wanted <= order_version(before):
        raise VersionTooLowError(
            f"Kiosks have version {before}, and this is version {release.version}. Give it a higher "
            f"number, such as {before}.1, so that nobody takes one for the other."
        )


def approve_draft(
    path: Path, signer: Signer, seen: BundleFiles | None = None
) -> tuple[Release, tuple[MissingSignatures, ...]]:
    """Sign what waits in a file as the next person, and say what it is and who must still sign.

    Args:
        path: The file.
        signer: The key of that person.
        seen: The files of the bundle that person has looked at, if it is to be the same.

    Raises:
        BundleNotFitError: What waits is not what that person has looked at.
        NotReadyError: Nothing waits there.
        FolderUnusableError: The file is damaged.
        KeyUnusableError: This key may not sign it, or has done so.
        StorageError: The file cannot be read or written.
    """
    draft = read_draft(path)
    release = describe_draft(draft)
    if seen is not None and (draft.content is None or _keep_files(draft.content) != seen):
        raise BundleNotFitError("What waits is not the content that you looked at. Nothing was signed.")
    name = name_of(signer.public_key)
    if has_signed(draft, signer.public_key.keyid):
        raise KeyUnusableError(f"“{name}” has signed this already. Nobody counts twice: ask somebody else.")
    if not sign_draft(draft, signer):
        raise KeyUnusableError(f"The key “{name}” may not sign this.")
    write_draft(path, draft)
    return release, list_missing(draft)


def take_signatures(repository: Repository, path: Path) -> None:
    """Bring signatures home that were given to a copy of the draft elsewhere.

    Raises:
        NotReadyError: Nothing waits here or there.
        FolderUnusableError: What was signed there is not what waits here.
        StorageError: A file cannot be read or written.
    """
    here, there = read_draft(repository.draft_path), read_draft(path)
    pairs: list[tuple[Metadata[Any] | None, Metadata[Any] | None]] = [
        (here.root, there.root),
        (here.targets, there.targets),
        (here.content, there.content),
    ]
    for own, other in pairs:
        if own is None or other is None or own.signed_bytes != other.signed_bytes:
            raise FolderUnusableError("What was signed there is not what waits here. Hand it over again.")
        for keyid, signature in other.signatures.items():
            own.signatures.setdefault(keyid, signature)
    write_draft(repository.draft_path, here)


def give_up_draft(repository: Repository) -> None:
    """Throw away what waits for signatures, even if it is damaged. Kiosks keep what they have.

    Raises:
        NotReadyError: Nothing waits.
        StorageError: It cannot be deleted.
    """
    with suppress(FolderUnusableError):
        read_draft(repository.draft_path)
    with explain_storage(repository.folder):
        repository.draft_path.unlink()
