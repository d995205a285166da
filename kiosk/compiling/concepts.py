"""Groups of terms that mean the same, from the list of synonyms and the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.bundle import split_words
from kiosk.source import SourceTree, is_yes, split_other_forms, split_synonyms

Stems = tuple[str, ...]
_CAPITALS = re.compile(r"\w*[A-Z]\w*[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class Concept:
    """Whoever types one of `asked` finds what has one of `written`; terms are as people wrote them."""

    name: str
    asked: tuple[str, ...]
    written: tuple[str, ...]
    is_danger: bool


def gather_concepts(tree: SourceTree) -> tuple[Concept, ...]:
    """Return every group: rows that share a term as one, then those that lead one way."""
    groups = _unite(_list_mutual_groups(tree))
    dangers = {split_words(term) for row in _list_dangers(tree) for term in row}
    concepts = [(group, group) for group in groups]
    for source in tree.synonyms:
        asked, written = split_synonyms(source.row.get("terms", ""))
        if written:
            concepts.append((asked, _widen(written, groups)))
    return tuple(
        Concept(f"#{number}", asked, written, any(split_words(term) in dangers for term in asked))
        for number, (asked, written) in enumerate(concepts, start=1)
    )


def _list_mutual_groups(tree: SourceTree) -> Iterator[tuple[str, ...]]:
    for source in tree.synonyms:
        asked, written = split_synonyms(source.row.get("terms", ""))
        if asked and not written:
            yield asked
    for source in tree.terms:
        yield source.row["term"], *split_other_forms(source.row.get("also", ""))


def _list_dangers(tree: SourceTree) -> Iterator[tuple[str, ...]]:
    for source in tree.synonyms:
        if is_yes(source.row.get("danger", "")):
            yield split_synonyms(source.row.get("terms", ""))[0]


def _unite(groups: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Put groups together that share a term, however it is written."""
    united: list[dict[Stems, str]] = []
    for group in groups:
        terms = {words: term for term in group if (words := split_words(term))}
        apart: list[dict[Stems, str]] = []
        for other in united:
            if terms.keys() & other.keys():
                terms = other | terms
            else:
                apart.append(other)
        united = [*apart, terms]
    return [tuple(terms.values()) for terms in united]


def _widen(written: tuple[str, ...], groups: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Add whatever means the same as one of the terms."""
    wanted = {split_words(term) for term in written}
    same = [term for group in groups if any(split_words(one) in wanted for one in group) for term in group]
    return tuple(dict.fromkeys((*written, *same)))


def list_capitals(text: str) -> frozenset[str]:
    """Return the words of a text with two capitals or more, folded: `SEND` and `EHCPs`, but not `Send`."""
    return frozenset(word for found in _CAPITALS.findall(text) for word in split_words(found))
