"""`kiosk keys`: makes the keys that sign content, keeps them safe and changes who may sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.cli.report import print_line
from kiosk.cli.unlocking import ask_new_passphrase, tell_time, unlock
from kiosk.publishing import (
    KeyPurpose,
    KeyUnusableError,
    Repository,
    TrustChange,
    approve_draft,
    back_up_key,
    change_people,
    change_root,
    check_name_is_free,
    check_purpose,
    create_key,
    describe_missing,
    find_in_root,
    find_people,
    finish,
    list_keys,
    make_card,
    propose_trust,
    read_key,
    read_trust,
    renew_root,
    renew_targets,
    summarise_trust,
)

_WHAT_FOR = {
    KeyPurpose.MAIN: "says who may publish; keep it in a safe",
    KeyPurpose.DESK: "says which release is the newest",
    KeyPurpose.PERSON: "signs releases",
}


@dataclass(frozen=True, slots=True)
class Signing:
    """Where a change of keys happens and which keys sign it, by name."""

    folder: Path
    keys_dir: Path
    mains: Sequence[str]
    desks: Sequence[str]
    people: Sequence[str]


def create(keys_dir: Path, name: str, purpose: str) -> None:
    """Make a key."""
    check_name_is_free(keys_dir, name)
    key = create_key(keys_dir, name, KeyPurpose(purpose), ask_new_passphrase(name), tell_time().date())
    print_line(f"Made the key “{name}” in “{keys_dir}”: {_WHAT_FOR[key.purpose]}.")
    print_line("Nobody can find a lost passphrase. Back the key up now, on a stick that you lock away.")


def list_all(keys_dir: Path, folder: Path | None) -> None:
    """Say which keys are here, and whom a published folder trusts."""
    keys = list_keys(keys_dir)
    for key in keys:
        kind = "" if key.sealed else ", the public card only"
        print_line(f"{key.name}: {_WHAT_FOR[key.purpose]}, since {key.created}{kind}.")
    if not keys:
        print_line(f"There are no keys in “{keys_dir}” yet.")
    if folder is not None:
        _list_trusted(folder)


def _list_trusted(folder: Path) -> None:
    trusted = summarise_trust(read_trust(Repository(folder)))
    needed = "two of them sign" if trusted.signatures_needed > 1 else "one of them signs"
    print_line(f"“{folder}” trusts:")
    print_line(f"the main key: {', '.join(trusted.mains)}; until {trusted.mains_until};")
    print_line(f"the desk key: {', '.join(trusted.desks)};")
    print_line(f"people: {', '.join(trusted.people)}; {needed} each release; until {trusted.people_until}.")
    print_line(f"The release can be installed until {trusted.release_until}.")


def back_up(keys_dir: Path, name: str, target: Path) -> None:
    """Copy a key, still locked."""
    back_up_key(read_key(keys_dir, name), target)
    print_line(f"The key “{name}” is in “{target}” too, locked with the same passphrase.")


def write_card(keys_dir: Path, name: str, target: Path) -> None:
    """Copy the public part of a key, for another desk to trust."""
    back_up_key(make_card(read_key(keys_dir, name)), target)
    print_line(f"The public card of “{name}” is in “{target}”. It cannot sign, so it may be sent by e-mail.")


def trust(signing: Signing, name: str) -> None:
    """Let somebody sign releases, or a spare main key stand beside the main key."""
    key, trusted = read_key(signing.keys_dir, name), read_trust(Repository(signing.folder))
    if key.purpose is KeyPurpose.MAIN:
        root = change_root(trusted.root.signed, tell_time(), [key.public], [])
        _propose(signing, TrustChange(root=root))
    elif key.purpose is KeyPurpose.PERSON:
        targets = change_people(trusted.targets.signed, tell_time(), add=[key.public])
        _propose(signing, TrustChange(targets=targets))
    else:
        raise KeyUnusableError("There is one desk key. To have another, rotate it.")


def revoke(signing: Signing, name: str) -> None:
    """Take a key off the list, by the name it has there. Kiosks refuse it from their next update on."""
    trusted = read_trust(Repository(signing.folder))
    root, targets, now = trusted.root.signed, trusted.targets.signed, tell_time()
    people, others = find_people(targets, name), find_in_root(root, name)
    if people:
        _propose(signing, TrustChange(targets=change_people(targets, now, remove=people)))
    elif others:
        _propose(signing, TrustChange(root=change_root(root, now, [], others)))
    else:
        raise KeyUnusableError(f"“{signing.folder}” does not trust a key called “{name}”.")


def rotate(signing: Signing, old: str, new: str, *, lost: bool) -> None:
    """Put one key in the place of another. A lost or stolen one does not sign any more."""
    old_key, new_key = read_key(signing.keys_dir, old), read_key(signing.keys_dir, new)
    check_purpose(new_key, old_key.purpose)
    trusted, now, keyid = read_trust(Repository(signing.folder)), tell_time(), old_key.public.keyid
    if old_key.purpose is KeyPurpose.PERSON:
        targets = change_people(trusted.targets.signed, now, [new_key.public], [keyid])
        _propose(signing, TrustChange(targets=targets))
        return
    root = change_root(trusted.root.signed, now, [new_key.public], [keyid])
    both = [new] if lost else [old, new]
    if old_key.purpose is KeyPurpose.DESK:
        _propose(replace(signing, desks=both), TrustChange(root=root))
    else:
        mains = [*(name for name in signing.mains if name != old), *both]
        _propose(replace(signing, mains=mains), TrustChange(root=root))


def require(signing: Signing, needed: int) -> None:
    """Let one person's signature be enough, or require two people's."""
    targets = read_trust(Repository(signing.folder)).targets.signed
    following = change_people(targets, tell_time(), signatures_needed=needed)
    _propose(signing, TrustChange(targets=following))


def renew(signing: Signing) -> None:
    """Let everything count for another 400 days, and the list of keys for five years."""
    trusted, now = read_trust(Repository(signing.folder)), tell_time()
    root, targets = renew_root(trusted.root.signed, now), renew_targets(trusted.targets.signed, now)
    _propose(signing, TrustChange(root, targets, renew_content=True))


def _propose(signing: Signing, change: TrustChange) -> None:
    """Sign a change with the main keys, then with people if the content needs it, and publish it."""
    repository, now = Repository(signing.folder), tell_time()
    mains = [unlock(signing.keys_dir, name) for name in signing.mains]
    missing = propose_trust(repository, mains, now, change)
    for name in signing.people if missing else ():
        _, missing = approve_draft(repository.draft_path, unlock(signing.keys_dir, name))
    if missing:
        print_line(describe_missing(missing))
        print_line(f"Take the file “{repository.draft_path}” to them.")
        return
    finish(repository, [unlock(signing.keys_dir, name) for name in signing.desks], now)
    print_line("Done. Kiosks follow with their next update, so copy this to sticks and web servers too.")
