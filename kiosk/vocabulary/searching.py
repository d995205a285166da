"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What was found, in the order in which groups are shown."""

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
class SearchResults:
    """Results for one query, best first within each kind; `query` is what was asked."""

    query: str
    services: tuple[SearchHit, ...]
    pages: tuple[SearchHit, ...]
    films: tuple[SearchHit, ...]
    terms: tuple[SearchHit, ...]
