"""My list: what a visitor put aside to take home. Pure state that dies with the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MAX_ENTRIES = 20
"""More than this fits neither a sheet of paper nor a phone, and nobody reads it."""


class EntryKind(StrEnum):
    """What can be on the list."""

    SERVICE = "service"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Entry:
    """A service or a page, by its id."""

    kind: EntryKind
    id: str


@dataclass(frozen=True, slots=True)
class Removal:
    """What was taken off last, and where it stood."""

    entry: Entry
    position: int


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Entries in the visitor's own order, each once. `removed` can be put back until the next change."""

    entries: tuple[Entry, ...] = ()
    removed: Removal | None = None

    @property
    def is_full(self) -> bool:
        """Whether nothing more can be added."""
        return len(self.entries) >= MAX_ENTRIES

    def add(self, entry: Entry) -> Shortlist:
        """Put something at the end; what is there already, or too much, changes nothing."""
        if entry in self.entries or self.is_full:
            return self
        return Shortlist((*self.entries, entry))

    def remove(self, entry: Entry) -> Shortlist:
        """Take something off, for as long as nobody wants it back."""
        if entry not in self.entries:
            return self
        position = self.entries.index(entry)
        return Shortlist(_without(self.entries, position), Removal(entry, position))

    def undo(self) -> Shortlist:
        """Put what was taken off last back where it stood."""
        if self.removed is None:
            return self
        return Shortlist(_insert(self.entries, self.removed.position, self.removed.entry))

    def move(self, entry: Entry, steps: int) -> Shortlist:
        """Move something down the list, or up with negative steps, as far as there is room."""
        if entry not in self.entries:
            return self
        position = self.entries.index(entry)
        wanted = max(0, min(len(self.entries) - 1, position + steps))
        if wanted == position:
            return self
        return Shortlist(_insert(_without(self.entries, position), wanted, entry))


def _without(entries: tuple[Entry, ...], position: int) -> tuple[Entry, ...]:
    return (*entries[:position], *entries[position + 1 :])


def _insert(entries: tuple[Entry, ...], position: int, entry: Entry) -> tuple[Entry, ...]:
    return (*entries[:position], entry, *entries[position:])
