"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What was found, in the order in which groups are shown where none fits better than another."""

    SERVICE = "service"
    PAGE = "page"
    FILM = "film"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One result: what opens (`kind`, `id`) and what the list shows of it."""

    kind: HitKind
    id: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Guess:
    """A word that nothing has as it was typed, and the word that was looked for in its place."""

    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Results for one query, best first within each kind; `query` is what was asked.

    `kinds` says in which order the groups stand, the one with the best result first. `corrected` are the
    words that were guessed, and `looked_for` is the query with them in it. `marked` are the words and
    phrases, folded, that a result may show as what it was found by.
    """

    query: str
    services: tuple[SearchHit, ...]
    pages: tuple[SearchHit, ...]
    films: tuple[SearchHit, ...]
    terms: tuple[SearchHit, ...]
    kinds: tuple[HitKind, ...] = tuple(HitKind)
    corrected: tuple[Guess, ...] = ()
    looked_for: str = ""
    marked: frozenset[str] = frozenset()

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """Everything that was found, a group after the other."""
        groups = {
            HitKind.SERVICE: self.services,
            HitKind.PAGE: self.pages,
            HitKind.FILM: self.films,
            HitKind.TERM: self.terms,
        }
        return tuple(hit for kind in self.kinds for hit in groups[kind])
