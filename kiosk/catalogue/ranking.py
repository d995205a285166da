"""Puts what was found in order, best first.

A document is worth more the rarer the parts of the question that it has, the more of them it has, and
the more they tell: in its title, better still as its whole title. Equals stay in list order, which puts
help nearby before help far away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log, prod

from kiosk.bundle import EVERYWHERE, count_bytes, list_documents
from kiosk.catalogue.parts import AT_A_PLACE, Part
from kiosk.catalogue.search_index import SearchIndex, Span

_TITLE, _KEYWORDS, _BODY, _PROMINENT = 1.0, 0.5, 0.35, 0.3
_ANOTHER_WAY = 0.25
_WHOLE_TITLE = 0.35
_ALMOST_A_TITLE = 0.7
_HERE = 1.6
"""How much more something is worth that has the place in its title; less where it only serves the place."""
_IN_ITS_NAME, _NAMED, _SERVES, _SERVES_ALL, _ELSEWHERE = 1.0, 0.85, 0.7, 0.3, 0.5
_FOR_ALL = 0.6
"""How well something for every need has the one that is asked for."""
_STEPS = 4
_MOST_WEIGHED = 300
"""Of a common word not every document is weighed, but those that have more of the question in their title."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A document and what it is worth."""

    worth: float
    document: int


@dataclass(frozen=True, slots=True)
class _Weighing:
    """A part of the question: how much it tells, and sets of documents as bytes with what each is worth.

    `for_all`: those for every need, if the part is one; they count if they have another part that `tells`.
    """

    importance: float
    tells: bool
    for_all: bytes
    sets: tuple[tuple[float, bytes], ...]

    def weigh(self, document: int) -> float:
        """Return how well a document has this part; more if it has it in two ways."""
        byte, bit = document >> 3, 1 << (document & 7)
        worths = [worth for worth, documents in self.sets if documents[byte] & bit]
        if len(worths) > 1:
            return worths[0] + _ANOTHER_WAY * sum(worths[1:])
        return worths[0] if worths else 0.0

    def is_for_all(self, document: int) -> bool:
        """Say whether a document is for every need where this part is one."""
        return bool(self.for_all[document >> 3] >> (document & 7) & 1)

    def weigh_best(self, document: int) -> float:
        """Return the best way in which a document has this part."""
        byte, bit = document >> 3, document & 7
        return next((worth for worth, documents in self.sets if documents[byte] >> bit & 1), 0.0)


class Ranker:
    """Weighs documents by one question."""

    def __init__(self, parts: Sequence[Part], index: SearchIndex) -> None:
        self._title_word_counts = index.title_word_counts
        count = index.document_count
        found = [(part.telling * _find_importance(part, count), part) for part in parts if part.alternatives]
        needs, places = _part_places(found)
        self._needs = [part for _, part in needs]
        self._found = [*sorted(needs, key=lambda each: -each[0]), *places]
        self._weighings = [_weigh_part(importance, part, count) for importance, part in needs]
        self._whole = sum(importance for importance, _ in needs)
        self._places = [_list_nearness(part, index) for _, part in places]

    def rank(self, span: Span, limit: int) -> list[Ranked]:
        """Return the best documents of a kind."""
        ranked = sorted((-self.weigh(document), document) for document in self._choose(span.documents))
        return [Ranked(-worth, document) for worth, document in ranked[:limit]]

    def weigh(self, document: int) -> float:
        """Return what a document is worth."""
        has, worth, in_title, tells, spare = 0.0, 0.0, 0, False, 0.0
        for weighing in self._weighings:
            found = weighing.weigh(document)
            if found:
                has += weighing.importance
                worth += weighing.importance * found
                in_title += found >= _ALMOST_A_TITLE
                tells = tells or weighing.tells
            elif weighing.for_all and weighing.is_for_all(document):
                spare += _FOR_ALL * weighing.importance
        if tells:
            has, worth = has + spare, worth + _FOR_ALL * spare
        here = 1.0
        if self._places:
            nearness = [place.weigh_best(document) for place in self._places]
            in_title += nearness.count(_IN_ITS_NAME)
            here = _favour(nearness)
        if in_title:
            here *= 1 + _WHOLE_TITLE * min(1.0, in_title / max(1, self._title_word_counts[document]))
        return worth * has / self._whole * here

    def weigh_roughly(self, document: int) -> float:
        """Return what a document is worth from 0 to about 4, more at a place that is named."""
        worth = sum(each.importance * each.weigh(document) for each in self._weighings)
        return _STEPS * worth / self._whole * _favour([each.weigh_best(document) for each in self._places])

    def _choose(self, documents: int) -> list[int]:
        """Return every document that has anything; of many, those that have most, as far as sets can tell."""
        chosen: dict[int, None] = {}
        for wanted in self._list_tiers(documents):
            chosen.update(dict.fromkeys(list_documents(wanted, _MOST_WEIGHED)))
            if len(chosen) >= _MOST_WEIGHED:
                break
        return list(chosen)

    def _list_tiers(self, documents: int) -> Iterator[int]:
        """Yield the documents that have every part, then those without the parts that tell least.

        To be at the place is not enough.
        """
        anything = documents & _join(part.documents for part in self._needs)
        if anything.bit_count() > _MOST_WEIGHED:
            for count in range(len(self._found), 0, -1):
                parts = [part for _, part in self._found[:count]]
                having = documents
                for part in parts:
                    having &= part.documents
                in_title = having
                for part in parts:
                    in_title &= _join(fields.titles for _, fields in part.alternatives)
                yield from (
                    in_title,
                    having & _join(fields.titles for _, fields in parts[0].alternatives),
                    having,
                )
        yield anything


def _part_places(
    found: list[tuple[float, Part]],
) -> tuple[list[tuple[float, Part]], list[tuple[float, Part]]]:
    """Return what is needed and where. A place with nothing that tells beside it is itself what is meant."""
    places = [each for each in found if each[1].is_place]
    needs = [each for each in found if not each[1].is_place]
    if all(part.telling < 1 for _, part in needs):
        return found, []
    return needs, places


def _favour(nearness: Iterable[float]) -> float:
    return prod(1 + _HERE * near if near else _ELSEWHERE for near in nearness)


def _list_nearness(part: Part, index: SearchIndex) -> _Weighing:
    """Return what is at a place, or for it, or for every place."""
    size_bytes = count_bytes(index.document_count)
    named = [fields for strength, fields in part.alternatives if strength > AT_A_PLACE]
    around = [fields for strength, fields in part.alternatives if strength >= AT_A_PLACE]
    levels = (
        (_IN_ITS_NAME, _join(fields.titles for fields in named)),
        (_NAMED, _join(fields.anywhere for fields in named) & _join(fields.keywords for fields in around)),
        (_SERVES, _join(fields.anywhere for fields in around)),
        (_SERVES_ALL, index.find(EVERYWHERE).keywords),
    )
    sets = tuple((worth, documents.to_bytes(size_bytes, "little")) for worth, documents in levels)
    return _Weighing(1.0, True, b"", sets)


def _weigh_part(importance: float, part: Part, count: int) -> _Weighing:
    for_all = part.for_all.to_bytes(count_bytes(count), "little") if part.for_all else b""
    return _Weighing(importance, part.telling == 1, for_all, _list_sets(part, count))


def _join(sets: Iterable[int]) -> int:
    joined = 0
    for documents in sets:
        joined |= documents
    return joined


def _find_importance(part: Part, count: int) -> float:
    """Return how much it tells that a document has this part in the way that tells most."""
    return max(_find_rarity(fields.anywhere, count) for _, fields in part.alternatives)


def _find_rarity(documents: int, count: int) -> float:
    return log(2 + count / (1 + documents.bit_count()))


def _list_sets(part: Part, count: int) -> tuple[tuple[float, bytes], ...]:
    size_bytes = count_bytes(count)
    importance = _find_importance(part, count)
    sets = [
        (
            strength * worth * _find_rarity(fields.anywhere, count) / importance,
            documents.to_bytes(size_bytes, "little"),
        )
        for strength, fields in part.alternatives
        for worth, documents in (
            (_TITLE, fields.titles),
            (_KEYWORDS, fields.keywords),
            (_BODY, fields.bodies),
            (_PROMINENT, fields.prominent),
        )
        if documents
    ]
    return tuple(sorted(sets, key=lambda each: -each[0]))
