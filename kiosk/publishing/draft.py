"""What is to be published next, on its way from one signature to another, in one file that can be carried."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import Key, Signer
from tuf.api.exceptions import LengthOrHashMismatchError, RepositoryError
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.bundle import CONTENT_ROLE, RELEASE_NAME, BadReleaseError, Release, read_release, write_whole
from kiosk.publishing.errors import FolderUnusableError, NotReadyError, explain_storage
from kiosk.publishing.trust import name_of

_SCHEMA = 1
_NOT_UNDERSTOOD = (ValueError, KeyError, TypeError, AttributeError)
_Part: TypeAlias = tuple[Metadata[Any], dict[str, Key]]
_CHANGED = (
    "What waits to be signed was damaged or changed on the way. Take it from the desk again. "
    "If it is damaged there too, type “kiosk publish give-up” and make it again."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the next publication is made of. `release` is `release.json`.

    `trusted_root` is there if the root is to be replaced: the root that kiosks have, which must agree.
    """

    root: Metadata[Root]
    targets: Metadata[Targets]
    content: Metadata[Targets] | None
    release: bytes
    trusted_root: Metadata[Root] | None = None


@dataclass(frozen=True, slots=True)
class MissingSignatures:
    """How many signatures a part still needs, and the names of the keys that could give them."""

    part: str
    count: int
    names: tuple[str, ...]


def has_signed(draft: Draft, keyid: str) -> bool:
    """Say whether a key has signed all that it may sign."""
    parts = [part for part, keys in _list_parts(draft) if keyid in keys]
    return bool(parts) and all(keyid in part.signatures for part in parts)


def sign_draft(draft: Draft, signer: Signer) -> bool:
    """Sign every part that a key may sign, and say whether there was one."""
    keyid = signer.public_key.keyid
    parts = [part for part, keys in _list_parts(draft) if keyid in keys]
    for part in parts:
        part.sign(signer, append=True)
    return bool(parts)


def list_missing(draft: Draft) -> tuple[MissingSignatures, ...]:
    """Say which signatures a draft still needs before it can be published."""
    missing: list[MissingSignatures] = []
    for part, keys in _list_parts(draft):
        verified, count = _count_missing(draft, part)
        if count:
            names = tuple(sorted(name_of(key) for keyid, key in keys.items() if keyid not in verified))
            missing.append(MissingSignatures(_name_part(draft, part), count, names))
    return tuple(missing)


def _list_parts(draft: Draft) -> list[_Part]:
    root, targets = draft.root.signed, draft.targets.signed
    before = draft.trusted_root.signed if draft.trusted_root else root
    main_keys = {**_keys_of(before, Root.type), **_keys_of(root, Root.type)}
    target_keys = {**_keys_of(before, Targets.type), **_keys_of(root, Targets.type)}
    parts: list[tuple[Metadata[Any], dict[str, Key]]] = [
        (draft.root, main_keys),
        (draft.targets, target_keys),
    ]
    if draft.content is not None:
        parts.append((draft.content, _keys_of(targets, CONTENT_ROLE)))
    return parts


def _keys_of(delegator: Root | Targets, role: str) -> dict[str, Key]:
    return {keyid: delegator.get_key(keyid) for keyid in delegator.get_delegated_role(role).keyids}


def _count_missing(draft: Draft, part: Metadata[Any]) -> tuple[set[str], int]:
    payload, signatures = part.signed_bytes, part.signatures
    if part is draft.root:
        before = draft.trusted_root.signed if draft.trusted_root else None
        both = draft.root.signed.get_root_verification_result(before, payload, signatures)
        return set(both.signed), max(both.first.missing, both.second.missing)
    delegator: Root | Targets = draft.root.signed if part is draft.targets else draft.targets.signed
    role = Targets.type if part is draft.targets else CONTENT_ROLE
    result = delegator.get_verification_result(role, payload, signatures)
    return set(result.signed), result.missing


def _name_part(draft: Draft, part: Metadata[Any]) -> str:
    if part is draft.root:
        return "the list of keys"
    return "the list of people" if part is draft.targets else "the content"


def describe_draft(draft: Draft) -> Release:
    """Say what would be released.

    Raises:
        FolderUnusableError: The description is not the one that is signed.
    """
    try:
        if draft.content is None:
            raise BadReleaseError
        draft.content.signed.targets[RELEASE_NAME].verify_length_and_hashes(draft.release)
        return read_release(draft.release)
    except (KeyError, LengthOrHashMismatchError, BadReleaseError) as error:
        raise FolderUnusableError(_CHANGED) from error


def write_draft(path: Path, draft: Draft) -> None:
    """Write a draft as one file.

    Raises:
        StorageError: It cannot be written.
    """
    roles = ("root", "targets", "content", "trusted_root")
    parts = {role: part.to_dict() for role in roles if (part := getattr(draft, role)) is not None}
    text = json.dumps({"schema": _SCHEMA, "release": draft.release.decode(), "parts": parts}, indent=1)
    with explain_storage(path.parent):
        write_whole(path, text.encode())


def read_draft(path: Path) -> Draft:
    """Read a draft.

    Raises:
        NotReadyError: There is none.
        FolderUnusableError: The file cannot be understood.
        StorageError: It cannot be read.
    """
    with explain_storage(path.parent):
        if not path.is_file():
            raise NotReadyError(f"Nothing waits to be signed or published in “{path.parent}”.")
        data = path.read_bytes()
    try:
        values = json.loads(data)
        parts = {role: Metadata[Any].from_dict(part) for role, part in values["parts"].items()}
        if values["schema"] != _SCHEMA or not {"root", "targets"} <= set(parts):
            raise ValueError(values["schema"])
        release = str(values["release"]).encode()
        draft = Draft(
            parts["root"], parts["targets"], parts.get("content"), release, parts.get("trusted_root")
        )
        _check_signatures(draft)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RepositoryError,
        UnverifiedSignatureError,
    ) as error:
        raise FolderUnusableError(_CHANGED) from error
    return draft


def _check_signatures(draft: Draft) -> None:
    """See that what people have signed is still what they signed."""
    for part, keys in _list_parts(draft):
        for keyid in part.signatures.keys() & keys.keys():
            keys[keyid].verify_signature(part.signatures[keyid], part.signed_bytes)
