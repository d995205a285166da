"""Searches services, pages, films and hard words at once."""

from __future__ import annotations

from kiosk.bundle import list_documents
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.everyday_words import Words
from kiosk.catalogue.guessing import Guesser
from kiosk.catalogue.parts import Part, is_elsewhere
from kiosk.catalogue.query import Question, read_parts, read_question
from kiosk.catalogue.ranking import Ranked, Ranker
from kiosk.catalogue.search_index import SearchIndex
from kiosk.vocabulary import Guess, HitKind, SearchHit, SearchResults

_HITS_BY_KIND = {
    HitKind.SERVICE: "SELECT id, name, description FROM service WHERE list_position = ?",
    HitKind.PAGE: "SELECT id, title, summary FROM page WHERE position = ?",
    HitKind.FILM: "SELECT id, title, summary FROM film WHERE position = ?",
    HitKind.TERM: "SELECT id, term, explanation FROM term WHERE position = ?",
}
_SERVICES_FIRST = 1.2
"""How much better another kind must be to stand before the services."""
_ALARM = 1000.0


class Searcher:
    """Answers what visitors type. What it needs to know of all words is read at the first question."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._index = SearchIndex(database)
        self._guesser = Guesser(self._index)

    def search(self, query: str, limit_per_kind: int, *, exactly: bool = False) -> SearchResults:
        """Return what fits best, whether or not it has every word of `query`.

        Args:
            query: What was typed.
            limit_per_kind: How many services, pages, films and hard words to give at most.
            exactly: Guess no words.
        """
        asked = read_question(query)
        question, guesses = (asked, ()) if exactly else self._guesser.correct(asked)
        parts = read_parts(question, self._index)
        ranked = self._rank(question.words, parts, limit_per_kind)
        hits = {kind: tuple(self._read_hit(kind, each) for each in found) for kind, found in ranked.items()}
        return SearchResults(
            query=query,
            services=hits.get(HitKind.SERVICE, ()),
            pages=hits.get(HitKind.PAGE, ()),
            films=hits.get(HitKind.FILM, ()),
            terms=hits.get(HitKind.TERM, ()),
            kinds=_order_kinds(ranked),
            corrected=guesses if any(hits.values()) else (),
            looked_for=_write_query(query, question, guesses),
            marked=frozenset(word for part in parts for word in part.marked),
        )

    def _rank(self, words: Words, parts: list[Part], limit: int) -> dict[HitKind, list[Ranked]]:
        if not any(part.alternatives for part in parts) or is_elsewhere(words, parts, self._index):
            return {}
        ranker = Ranker(parts, self._index)
        ranked = {kind: ranker.rank(span, limit) for kind, span in self._index.spans.items()}
        if HitKind.SERVICE in ranked and any(part.is_danger for part in parts):
            ranked[HitKind.SERVICE] = self._put_crisis_lines_first(ranker, ranked[HitKind.SERVICE])[:limit]
        return ranked

    def _put_crisis_lines_first(self, ranker: Ranker, ranked: list[Ranked]) -> list[Ranked]:
        lines = list_documents(self._index.crisis_lines, self._index.document_count)
        alarm = [Ranked(_ALARM + round(ranker.weigh_roughly(line)), line) for line in lines]
        first = sorted(alarm, key=lambda each: (-each.worth, each.document))
        return [*first, *(each for each in ranked if each.document not in set(lines))]

    def _read_hit(self, kind: HitKind, ranked: Ranked) -> SearchHit:
        place = ranked.document - self._index.spans[kind].first + 1
        row = self._database.ask_one(kind.value, str(place), _HITS_BY_KIND[kind])
        return SearchHit(kind, *row)


def _order_kinds(ranked: dict[HitKind, list[Ranked]]) -> tuple[HitKind, ...]:
    def rank(kind: HitKind) -> float:
        best = max((each.worth for each in ranked.get(kind, ())), default=0.0)
        return -best * (_SERVICES_FIRST if kind is HitKind.SERVICE else 1.0)

    return tuple(sorted(HitKind, key=rank))


def _write_query(query: str, question: Question, guesses: tuple[Guess, ...]) -> str:
    return " ".join(question.words) if guesses else query
