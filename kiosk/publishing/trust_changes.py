"""Changes who may sign for a folder that is published already; it goes out like a release does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from securesystemslib.signer import Signer
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.bundle import CONTENT_ROLE, RELEASE_NAME
from kiosk.publishing.draft import Draft, MissingSignatures, list_missing, sign_draft, write_draft
from kiosk.publishing.errors import NotReadyError, explain_storage
from kiosk.publishing.publish import check_no_change_waits
from kiosk.publishing.repository import Published, Repository
from kiosk.publishing.trust import (
    DESK_ROLES,
    MAIN_ROLES,
    get_content_role,
    list_people,
    name_of,
    renew_targets,
)


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


@dataclass(frozen=True, slots=True)
class TrustChange:
    """A new root or list of people, None to keep it; `renew_content` has the content signed again."""

    root: Root | None = None
    targets: Targets | None = None
    renew_content: bool = False


@dataclass(frozen=True, slots=True)
class TrustSummary:
    """Whom a published folder trusts, by the names of keys, and until when."""

    mains: tuple[str, ...]
    desks: tuple[str, ...]
    people: tuple[str, ...]
    signatures_needed: int
    mains_until: date
    people_until: date
    release_until: date


def summarise_trust(published: Published) -> TrustSummary:
    """Say whom a published folder trusts."""
    root, targets = published.root.signed, published.targets.signed
    named = {
        role: tuple(name_of(root.keys[keyid]) for keyid in root.roles[role].keyids)
        for role in (*MAIN_ROLES, *DESK_ROLES)
    }
    released = (published.timestamp.signed, published.snapshot.signed, published.content.signed)
    return TrustSummary(
        mains=named[MAIN_ROLES[0]],
        desks=named[DESK_ROLES[0]],
        people=tuple(name_of(key) for key in list_people(targets)),
        signatures_needed=get_content_role(targets).threshold,
        mains_until=root.expires.date(),
        people_until=targets.expires.date(),
        release_until=min(part.expires for part in released).date(),
    )


def propose_trust(
    repository: Repository,
    signers: Sequence[Signer],
    now: datetime,
    change: TrustChange,
) -> tuple[MissingSignatures, ...]:
    """Prepare a change of keys, sign what the given keys may sign, and say who must still sign.

    The content in force is signed anew if the change takes away a signature that it needs.

    Args:
        repository: The folder.
        signers: Unlocked keys.
        now: The time, in UTC.
        change: What is to be different.

    Raises:
        NotReadyError: Nothing is published, or another change waits.
        FolderUnusableError: What is published is damaged.
        StorageError: The folder cannot be used.
    """
    published = read_trust(repository)
    check_no_change_waits(repository, published)
    next_root = Metadata(change.root) if change.root else published.root
    next_targets = _find_targets(published, next_root, change.targets, now)
    content = _find_content(published, next_targets, now, renew=change.renew_content)
    with explain_storage(repository.folder):
        listed = published.content.signed.targets[RELEASE_NAME]
        release = repository.find_target(RELEASE_NAME, listed).read_bytes()
    draft = Draft(next_root, next_targets, content, release, published.root if change.root else None)
    for signer in signers:
        sign_draft(draft, signer)
    write_draft(repository.draft_path, draft)
    return list_missing(draft)


def _find_targets(
    published: Published, root: Metadata[Root], targets: Targets | None, now: datetime
) -> Metadata[Targets]:
    if targets is not None:
        return Metadata(targets)
    before, after = (each.signed.roles[MAIN_ROLES[1]].keyids for each in (published.root, root))
    if before == after:
        return published.targets
    return Metadata(renew_targets(published.targets.signed, now))


def _find_content(
    published: Published, targets: Metadata[Targets], now: datetime, *, renew: bool
) -> Metadata[Targets]:
    content = published.content
    payload, signatures = content.signed_bytes, content.signatures
    if not renew and targets.signed.get_verification_result(CONTENT_ROLE, payload, signatures):
        return content
    return Metadata(renew_targets(content.signed, now))
