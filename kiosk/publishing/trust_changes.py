"""Changes who may sign for a folder that is published already; it goes out like a release does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from securesystemslib.signer import Signer
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.bundle import CONTENT_ROLE, RELEASE_NAME
from kiosk.publishing.draft import Draft, MissingSignatures, list_missing, sign_draft, write_draft
from kiosk.publishing.errors import NotReadyError, explain_storage
from kiosk.publishing.publish import check_no_change_waits
from kiosk.publishing.repository import Published, Repository
from kiosk.publishing.trust import MAIN_ROLES, renew_targets


def read_trust(repository: Repository) -> Published:
    """Return what kiosks trust now.

    Raises:
        NotReadyError: Nothing is published yet.
        FolderUnusableError: It is damaged.
        StorageError: It cannot be read.
    """
    published = repository.read_published()
    if published is None:
        raise NotReadyError("Keys can be changed after the first release. Until then, start again instead.")
    return published


def propose_trust(
    repository: Repository,
    signers: Sequence[Signer],
    now: datetime,
    root: Root | None = None,
    targets: Targets | None = None,
) -> tuple[MissingSignatures, ...]:
    """Prepare a change of keys, sign what the given keys may sign, and say who must still sign.

    The content in force is signed anew if the change takes away a signature that it needs.

    Args:
        repository: The folder.
        signers: Unlocked keys.
        now: The time, in UTC.
        root: The next root, or None to keep it.
        targets: The next list of people, or None to keep it.

    Raises:
        NotReadyError: Nothing is published, or another change waits.
        FolderUnusableError: What is published is damaged.
        StorageError: The folder cannot be used.
    """
    published = read_trust(repository)
    check_no_change_waits(repository, published)
    next_root = Metadata(root) if root else published.root
    next_targets = _find_targets(published, next_root, targets, now)
    content = _find_content(published, next_targets, now)
    with explain_storage(repository.folder):
        listed = published.content.signed.targets[RELEASE_NAME]
        release = repository.find_target(RELEASE_NAME, listed).read_bytes()
    draft = Draft(next_root, next_targets, content, release, published.root if root else None)
    for signer in signers:
        sign_draft(draft, signer)
    write_draft(repository.draft_path, draft)
    return list_missing(draft)


def renew_trust(
    repository: Repository, signers: Sequence[Signer], now: datetime
) -> tuple[MissingSignatures, ...]:
    """Prepare the same list of people for another 400 days; the main key signs it.

    Raises:
        NotReadyError: Nothing is published, or another change waits.
        FolderUnusableError: What is published is damaged.
        StorageError: The folder cannot be used.
    """
    targets = renew_targets(read_trust(repository).targets.signed, now)
    return propose_trust(repository, signers, now, targets=targets)


def _find_targets(
    published: Published, root: Metadata[Root], targets: Targets | None, now: datetime
) -> Metadata[Targets]:
    if targets is not None:
        return Metadata(targets)
    before, after = (each.signed.roles[MAIN_ROLES[1]].keyids for each in (published.root, root))
    if before == after:
        return published.targets
    return Metadata(renew_targets(published.targets.signed, now))


def _find_content(published: Published, targets: Metadata[Targets], now: datetime) -> Metadata[Targets]:
    content = published.content
    payload, signatures = content.signed_bytes, content.signatures
    if targets.signed.get_verification_result(CONTENT_ROLE, payload, signatures):
        return content
    return Metadata(renew_targets(content.signed, now))
