"""What visitors will find changed: two inventories, compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.vocabulary import ContentInventory, InventoryEntry


class Kind(StrEnum):
    """What changed."""

    PAGE = "page"
    SERVICE = "service"
    FILM = "film"
    SCREEN = "screen"


class ChangeSort(StrEnum):
    """How it changed. A service that is gone is said to be closed."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that visitors will find different."""

    kind: Kind
    sort: ChangeSort
    id: str
    title: str


def compare(before: ContentInventory | None, after: ContentInventory) -> tuple[Change, ...]:
    """List what differs, in the order of the new content, with what is gone after it."""
    return (
        *_compare_kind(Kind.PAGE, before.pages if before else (), after.pages),
        *_compare_kind(Kind.SERVICE, before.services if before else (), after.services),
        *_compare_kind(Kind.FILM, before.films if before else (), after.films),
        *_compare_kind(Kind.SCREEN, before.screens if before else after.screens, after.screens),
    )


def _compare_kind(
    kind: Kind, before: tuple[InventoryEntry, ...], after: tuple[InventoryEntry, ...]
) -> Iterator[Change]:
    old = {entry.id: entry for entry in before}
    for entry in after:
        if entry.id not in old:
            yield Change(kind, ChangeSort.NEW, entry.id, entry.title)
        elif entry.digest != old[entry.id].digest:
            yield Change(kind, ChangeSort.CHANGED, entry.id, entry.title)
    kept = {entry.id for entry in after}
    gone = (entry for entry in before if entry.id not in kept)
    yield from (Change(kind, ChangeSort.REMOVED, entry.id, entry.title) for entry in gone)
