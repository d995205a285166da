"""Who may sign what: new versions of the two lists that the main key signs. Nothing is read or written here.

The root names the main keys, which sign root and the list of people, and the desk key, which says what is
newest. The top-level targets name the people who sign content, and how many of them must.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from securesystemslib.signer import Key
from tuf.api.metadata import DelegatedRole, Delegations, Root, Snapshot, Targets, Timestamp

from kiosk.bundle import CONTENT_ROLE, DATABASE_NAME, MEDIA_FOLDER, RELEASE_NAME
from kiosk.publishing.errors import KeyUnusableError, NotReadyError
from kiosk.publishing.keys import NAME_FIELD

MAIN_ROLES = (Root.type, Targets.type)
DESK_ROLES = (Snapshot.type, Timestamp.type)
_PATHS = [DATABASE_NAME, RELEASE_NAME, f"{MEDIA_FOLDER}/*"]


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """How many days a signature counts (docs/decisions/0017)."""

    root_days: int = 1826
    release_days: int = 400


LIFETIMES = Lifetimes()


def begin_root(mains: Sequence[Key], desk: Key, now: datetime) -> Root:
    """Make the first root."""
    root = Root(expires=_after(now, LIFETIMES.root_days))
    for role in MAIN_ROLES:
        for main in mains:
            root.add_key(main, role)
    for role in DESK_ROLES:
        root.add_key(desk, role)
    return root


def begin_targets(people: Sequence[Key], signatures_needed: int, now: datetime) -> Targets:
    """Make the first list of the people who sign content."""
    role = DelegatedRole(CONTENT_ROLE, [], signatures_needed, terminating=True, paths=list(_PATHS))
    targets = Targets(
        expires=_after(now, LIFETIMES.release_days), delegations=Delegations({}, {CONTENT_ROLE: role})
    )
    for person in people:
        targets.add_key(person, CONTENT_ROLE)
    check_enough_people(targets)
    return targets


def renew_root(root: Root, now: datetime) -> Root:
    """Return the next version of a root."""
    following = copy.deepcopy(root)
    following.version += 1
    following.expires = _after(now, LIFETIMES.root_days)
    return following


def renew_targets(targets: Targets, now: datetime) -> Targets:
    """Return the next version of the list of people, or of the content they signed."""
    following = copy.deepcopy(targets)
    following.version += 1
    following.expires = _after(now, LIFETIMES.release_days)
    return following


def change_people(
    targets: Targets,
    now: datetime,
    add: Sequence[Key] = (),
    remove: Sequence[str] = (),
    signatures_needed: int | None = None,
) -> Targets:
    """Return the next list of people: some added, some removed by their key's id, one or two that must sign.

    Raises:
        KeyUnusableError: Somebody to remove is not on the list, or too few would be left.
    """
    following = renew_targets(targets, now)
    role = get_content_role(following)
    for keyid in remove:
        if keyid not in role.keyids:
            raise KeyUnusableError("This key is not on the list of people, so it cannot be taken off.")
        following.revoke_key(keyid, CONTENT_ROLE)
    for key in add:
        following.add_key(key, CONTENT_ROLE)
    role.threshold = signatures_needed or role.threshold
    check_enough_people(following)
    return following


def change_root(root: Root, now: datetime, add: Sequence[Key], remove: Sequence[str]) -> Root:
    """Return the next root, with keys added to the roles that removed ones had.

    Args:
        root: The root in force.
        now: The time, in UTC.
        add: New main or desk keys.
        remove: Ids of keys to take out. If it is empty, new keys become spare main keys.

    Raises:
        KeyUnusableError: A key to remove is not there, or a role would have none left.
    """
    following = renew_root(root, now)
    roles = {name for name, role in root.roles.items() if set(remove) & set(role.keyids)}
    if remove and not roles:
        raise KeyUnusableError("This key is neither the main key nor the desk key here.")
    for role in sorted(roles or MAIN_ROLES):
        for key in add:
            following.add_key(key, role)
        for keyid in remove:
            if keyid in following.roles[role].keyids:
                following.revoke_key(keyid, role)
        if not following.roles[role].keyids:
            raise KeyUnusableError("No key would be left for this. Give the new key at the same time.")
    return following


def check_signatures_count(
    root: Root, targets: Targets, now: datetime, content: Targets | None = None
) -> None:
    """See that kiosks will take what is published now.

    Raises:
        NotReadyError: What was signed has run out, or the clock is far before the day it was signed.
    """
    today, made = now.date(), targets.expires - timedelta(days=LIFETIMES.release_days)
    if now < made - timedelta(days=LIFETIMES.release_days):
        raise NotReadyError(
            f"The clock of this computer says {today}, which is long before {made.date()}, when the main key "
            "signed last. Set the clock, then do the same again. Nothing was published."
        )
    until = min(part.expires for part in (root, targets, content) if part is not None)
    if now >= until:
        raise NotReadyError(
            f"What was signed ran out on {until.date()}, so kiosks would refuse this: by the clock of this "
            f"computer, today is {today}. If the clock is right, give up what waits, if anything does, and "
            "type “kiosk keys renew”, which needs the main key."
        )


def expire_release(now: datetime) -> datetime:
    """Say until when a release signed now may be installed."""
    return _after(now, LIFETIMES.release_days)


def get_content_role(targets: Targets) -> DelegatedRole:
    """Return the role of the people who sign content."""
    assert targets.delegations is not None
    assert targets.delegations.roles is not None
    return targets.delegations.roles[CONTENT_ROLE]


def list_people(targets: Targets) -> tuple[Key, ...]:
    """Return the keys of the people who may sign content, by name."""
    assert targets.delegations is not None
    keys = [targets.delegations.keys[keyid] for keyid in get_content_role(targets).keyids]
    return tuple(sorted(keys, key=name_of))


def find_people(targets: Targets, name: str) -> list[str]:
    """Return the ids of the people's keys that have a name."""
    return [key.keyid for key in list_people(targets) if name_of(key) == name]


def find_in_root(root: Root, name: str) -> list[str]:
    """Return the ids of the main and desk keys that have a name."""
    return [keyid for keyid, key in root.keys.items() if name_of(key) == name]


def check_enough_people(targets: Targets) -> None:
    """Refuse a list with fewer people than must sign.

    Raises:
        KeyUnusableError: There are too few.
    """
    role = get_content_role(targets)
    if len(role.keyids) < role.threshold:
        needed = "two people" if role.threshold > 1 else "one person"
        raise KeyUnusableError(f"At least {needed} must be able to sign, so this would stop all publishing.")


def name_of(key: Key) -> str:
    """Return what people call a key."""
    return str(key.unrecognized_fields.get(NAME_FIELD, key.keyid[:8]))


def _after(now: datetime, days: int) -> datetime:
    return now.replace(microsecond=0) + timedelta(days=days)
