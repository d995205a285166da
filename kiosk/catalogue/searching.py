"""Searches services, pages, films and hard words at once."""

from __future__ import annotations

from typing import TypeAlias

from kiosk.bundle import split_words
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.query import Synonyms, Words, read_query, write_match
from kiosk.vocabulary import HitKind, SearchHit, SearchResults

_WEIGHTS = "10.0, 4.0, 1.0"
# What has it all in its title comes first: bm25 alone gives nearly nothing for a word that most rows
# have, and among a few dozen pages about EHC plans most have it.
_HITS = """
SELECT id, {title}, {summary}
FROM (
    SELECT rowid AS place,
        rowid NOT IN (SELECT rowid FROM {index} WHERE {index} MATCH 'title : (' || :match || ')') AS tier,
        bm25({index}, {weights}) AS score
    FROM {index} WHERE {index} MATCH :match ORDER BY tier, score, place LIMIT :limit
)
JOIN {table} ON {position} = place ORDER BY tier, score, place
"""


def _write_hits(table: str, position: str, title: str, summary: str) -> str:
    index = f"{table}_search"
    return _HITS.format(
        table=table, index=index, position=position, title=title, summary=summary, weights=_WEIGHTS
    )


_HITS_BY_KIND = {
    HitKind.SERVICE: _write_hits("service", "list_position", "name", "description"),
    HitKind.PAGE: _write_hits("page", "position", "title", "summary"),
    HitKind.FILM: _write_hits("film", "position", "title", "summary"),
    HitKind.TERM: _write_hits("term", "position", "term", "explanation"),
}
_FORMS = """
SELECT term.position, term FROM term
UNION ALL
SELECT term.position, form FROM term_form JOIN term ON term.id = term_id
ORDER BY 1, 2
"""

Hits: TypeAlias = dict[HitKind, tuple[SearchHit, ...]]


class Searcher:
    """Answers what visitors type. The other names of hard words are read at the first question."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._synonyms: Synonyms | None = None

    def search(self, query: str, limit_per_kind: int) -> SearchResults:
        """Return what has every word of `query`; failing that, what has any of them."""
        if self._synonyms is None:
            self._synonyms = read_synonyms(self._database)
        parts = read_query(query, self._synonyms)
        for joined_by in ("AND", "OR")[: len(parts)]:
            hits = self._find(write_match(parts, self._synonyms, joined_by), limit_per_kind)
            if any(hits.values()):
                return _make_results(query, hits)
        return SearchResults(query, (), (), (), ())

    def _find(self, match: str, limit: int) -> Hits:
        return {
            kind: tuple(
                SearchHit(kind, *row) for row in self._database.ask(sql, {"match": match, "limit": limit})
            )
            for kind, sql in _HITS_BY_KIND.items()
        }


def _make_results(query: str, hits: Hits) -> SearchResults:
    return SearchResults(
        query=query,
        services=hits[HitKind.SERVICE],
        pages=hits[HitKind.PAGE],
        films=hits[HitKind.FILM],
        terms=hits[HitKind.TERM],
    )


def read_synonyms(database: BundleDatabase) -> Synonyms:
    """Return every way to write each hard word, by every way to write it."""
    forms: dict[int, list[Words]] = {}
    for position, form in database.ask(_FORMS):
        words = split_words(form)
        if words:
            forms.setdefault(position, []).append(words)
    synonyms: dict[Words, dict[Words, None]] = {}
    for names in forms.values():
        for name in names:
            synonyms.setdefault(name, {}).update(dict.fromkeys(names))
    return {name: tuple(others) for name, others in synonyms.items()}
