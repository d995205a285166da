"""Reads everything that can be found, word by word, into an index."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from kiosk.bundle import NEED_MARK, PLACE_MARK, Stemmer, split_words
from kiosk.compiling.concepts import Concept, list_capitals
from kiosk.compiling.search_texts import Searchable

_LONGEST_COUNT = 255
_KEYWORDS = 1
_REPEATED = 2
_WORDS_A_REPEAT = 100
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s")
Fields: TypeAlias = "tuple[array[int], array[int], array[int], array[int]]"
"""The documents that have a token in their title, else in their keywords, else in their body, and those in
which it is prominent."""


class SearchIndex:
    """Which documents have which tokens. Documents are numbered in the order in which they are added."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        listed = tuple(concepts)
        self._stemmer = Stemmer((name, name) for name in _list_names(listed))
        self._terms = _Terms(listed, self._stemmer)
        self._words: Counter[str] = Counter()
        self._fields: dict[str, Fields] = {}
        self._needs: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.title_word_counts = bytearray()

    @property
    def document_count(self) -> int:
        """How many documents there are."""
        return len(self.title_word_counts)

    def add(self, text: Searchable) -> None:
        """Take in a document."""
        seen: set[str] = set()
        document = self.document_count
        first, *rest = _part_first_sentence(text.body)
        beginning, body = self._count((first,)), self._count(rest)
        body.update(beginning)
        for field, found in enumerate((self._count(text.title), self._count(text.keywords), body)):
            for token in found.keys() - seen:
                self._find(token)[field].append(document)
            seen |= found.keys()
        for token in (*text.areas, *self._list_needs(text.needs)):
            self._find(token)[_KEYWORDS].append(document)
        for token in beginning.keys() | _list_repeated(body):
            self._find(token)[-1].append(document)
        words = len(split_words(" ".join(text.title[:1])))
        self.title_word_counts.append(min(words, _LONGEST_COUNT))

    def list_postings(self) -> Iterator[tuple[str, Fields]]:
        """Return every token and who has it, in alphabetical order."""
        yield from sorted(self._fields.items())

    def list_words(self) -> Iterator[tuple[str, str, int]]:
        """Return every word that was met or that is part of a term, its stem, and how often it was met."""
        for word in self._terms.words:
            self._words.setdefault(word, 0)
        yield from ((word, self._stemmer.stem(word), self._words[word]) for word in sorted(self._words))

    def list_phrases(self) -> Iterator[tuple[str, str, str, int, int, int]]:
        """Return every term of every concept, as `search_phrase` keeps it."""
        yield from self._terms.list_phrases()

    def _list_needs(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the tokens of needs: the groups that have their whole names, and names of one word."""
        if names not in self._needs:
            asked = {split_words(name) for name in names}
            stems = {self._stemmer.stem(word) for word, *more in asked if not more}
            tokens = sorted(stems | self._terms.list_groups(asked))
            self._needs[names] = tuple(f"{NEED_MARK}{token}" for token in tokens)
        return self._needs[names]

    def _find(self, token: str) -> Fields:
        return self._fields.setdefault(token, (array("I"), array("I"), array("I"), array("I")))

    def _count(self, texts: Iterable[str]) -> Counter[str]:
        return Counter(token for text in texts for token in self._list_tokens(text))

    def _list_tokens(self, text: str) -> Iterator[str]:
        words = split_words(text)
        self._words.update(words)
        stems = [self._stemmer.stem(word) for word in words]
        yield from stems
        yield from self._terms.find(stems, words, text)


def _list_names(concepts: Iterable[Concept]) -> Iterator[str]:
    """Yield the places whose name is one word."""
    for place in concepts:
        if place.name.startswith(PLACE_MARK):
            yield from (word for word, *more in map(split_words, place.asked) if not more)


def _part_first_sentence(texts: tuple[str, ...]) -> list[str]:
    return [*_END_OF_SENTENCE.split(texts[0], maxsplit=1), *texts[1:]] if texts else [""]


def _list_repeated(body: Counter[str]) -> set[str]:
    often = max(_REPEATED, body.total() // _WORDS_A_REPEAT)
    return {token for token, count in body.items() if count >= often}


class _Terms:
    """Finds the terms of concepts in a text."""

    def __init__(self, concepts: Iterable[Concept], stemmer: Stemmer) -> None:
        self._concepts = tuple(concepts)
        self._stemmer = stemmer
        self._by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str], str]]] = {}
        for concept in self._concepts:
            for term in concept.written:
                stems = self._stem(term)
                if stems:
                    capitals = list_capitals(term)
                    self._by_first.setdefault(stems[0], []).append((stems, capitals, concept.name))

    @property
    def words(self) -> Iterator[str]:
        """Every word of every term."""
        for concept in self._concepts:
            for term in (*concept.asked, *concept.written):
                yield from split_words(term)

    def list_groups(self, names: set[tuple[str, ...]]) -> set[str]:
        """Return the groups in which everything means the same, and that have one of some names."""
        groups = (concept for concept in self._concepts if concept.asked == concept.written)
        return {group.name for group in groups if names.intersection(map(split_words, group.asked))}

    def find(self, stems: list[str], words: tuple[str, ...], text: str) -> Iterator[str]:
        """Yield the concepts that a text names. An abbreviation counts only where it is in capitals."""
        in_capitals = list_capitals(text)
        for place, stem in enumerate(stems):
            for term, capitals, concept in self._by_first.get(stem, ()):
                if tuple(stems[place : place + len(term)]) != term:
                    continue
                if not capitals or in_capitals.intersection(words[place : place + len(term)]):
                    yield concept

    def list_phrases(self) -> Iterator[tuple[str, str, str, int, int, int]]:
        """Yield every term with its stems and what it is used for."""
        for concept in self._concepts:
            asked, written = (set(map(split_words, terms)) for terms in (concept.asked, concept.written))
            for words in sorted(words for words in asked | written if words):
                flags = (int(words in asked), int(words in written), int(concept.is_danger))
                stems = " ".join(self._stemmer.stem(word) for word in words)
                yield concept.name, stems, " ".join(words), *flags

    def _stem(self, term: str) -> tuple[str, ...]:
        return tuple(self._stemmer.stem(word) for word in split_words(term))
