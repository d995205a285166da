"""Reads the search tables: words, the terms of concepts, and which documents have which."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from kiosk.bundle import NEED_MARK, PLACE_MARK, Stemmer, list_documents, unpack_documents
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.everyday_words import find_telling, list_telling, loosen
from kiosk.vocabulary import HitKind

Stems = tuple[str, ...]
_Key = TypeVar("_Key", bound=Hashable)

_MOST_ENDINGS = 32
_MOST_LONGER_TERMS = 8
_KEPT_TOKENS = 64
_AFTER_ALL_LETTERS = "\U0010ffff"
_BEGINNING = """
SELECT word, token FROM search_word WHERE word >= ? AND word < ? ORDER BY document_count DESC, word LIMIT ?
"""
_INFLECTION = re.compile(r"(\w)\1?(?:s|es|d|ed|ing)")
"""From the last letter of a stem on: `keeps`, `shouted`, `hitting`."""
_KNOWN = """
SELECT 1 FROM search_word WHERE word = ? UNION ALL SELECT 1 FROM search_word WHERE token = ? LIMIT 1
"""
_MET = """
SELECT 1 FROM search_word WHERE word = ? UNION ALL SELECT 1 FROM english_word WHERE word = ? LIMIT 1
"""
_A_PAIR = 2
_ASKED = "SELECT words, concept, is_written, is_danger FROM search_phrase WHERE is_asked ORDER BY concept"
_CRISIS = "SELECT list_position FROM service WHERE is_crisis"


@dataclass(frozen=True, slots=True)
class Fields:
    """Sets of documents: in their title, else their keywords, else their body; and where it is prominent."""

    titles: int = 0
    keywords: int = 0
    bodies: int = 0
    prominent: int = 0

    @property
    def anywhere(self) -> int:
        """The documents that have it at all."""
        return self.titles | self.keywords | self.bodies

    def __or__(self, other: Fields) -> Fields:
        """Return what has either, in whichever field."""
        return Fields(
            self.titles | other.titles,
            self.keywords | other.keywords,
            self.bodies | other.bodies,
            self.prominent | other.prominent,
        )

    def __and__(self, other: Fields) -> Fields:
        """Return what has both; the field that tells less counts."""
        first, second = (each.titles | each.keywords for each in (self, other))
        return Fields(
            self.titles & other.titles,
            first & second,
            self.anywhere & other.anywhere,
            self.prominent & other.prominent,
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Where the documents of a kind are."""

    first: int
    count: int

    @property
    def documents(self) -> int:
        """All of them as a set."""
        return ((1 << self.count) - 1) << self.first


@dataclass(frozen=True, slots=True)
class Meaning:
    """A concept that a phrase names, or only leads to."""

    concept: str
    is_mutual: bool
    is_danger: bool

    @property
    def is_place(self) -> bool:
        """Whether it is a place, not something that texts name."""
        return self.concept.startswith(PLACE_MARK)


class SearchIndex:
    """What the search tables of a bundle say. Everything is read when it is first needed."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self.find = lru_cache(maxsize=_KEPT_TOKENS)(self._find)

    @cached_property
    def _stemmer(self) -> Stemmer:
        rows = self._database.ask("SELECT words, stems FROM search_phrase")
        return Stemmer(
            known for words, stems in rows for known in zip(words.split(), stems.split(), strict=False)
        )

    @cached_property
    def spans(self) -> Mapping[HitKind, Span]:
        """Where each kind is."""
        rows = self._database.ask("SELECT kind, first_document, document_count FROM search_kind")
        return {HitKind(kind): Span(first, count) for kind, first, count in rows}

    @cached_property
    def document_count(self) -> int:
        """How many documents there are."""
        return sum(span.count for span in self.spans.values())

    @cached_property
    def title_word_counts(self) -> bytes:
        """How many words each document has in its title."""
        counts = b"".join(row[0] for row in self._database.ask("SELECT word_counts FROM search_titles"))
        return counts.ljust(self.document_count, b"\1")

    def is_whole_title(self, documents: int) -> bool:
        """Say whether any of these is a service whose name is one word."""
        services = self.spans[HitKind.SERVICE].documents if HitKind.SERVICE in self.spans else 0
        listed = list_documents(documents & services, self.document_count)
        return any(self.title_word_counts[document] == 1 for document in listed)

    @cached_property
    def for_every_need(self) -> Mapping[str, int]:
        """The services that are for every need, by each token that is the name of one."""
        rows = self._database.ask(
            "SELECT token, keywords FROM search_token WHERE token GLOB ?", (f"[{NEED_MARK}]?*",)
        )
        return {
            token[len(NEED_MARK) :]: unpack_documents(packed, self.document_count) for token, packed in rows
        }

    @cached_property
    def crisis_lines(self) -> int:
        """The services that are help in a crisis."""
        first = self.spans[HitKind.SERVICE].first if HitKind.SERVICE in self.spans else 0
        return sum(1 << (first + place - 1) for (place,) in self._database.ask(_CRISIS))

    @cached_property
    def phrases(self) -> Mapping[Stems, tuple[Meaning, ...]]:
        """What each term means that somebody may type."""
        return self._gather_meanings(lambda words: tuple(map(self.stem, words)))

    @cached_property
    def loose_phrases(self) -> Mapping[Stems, tuple[Meaning, ...]]:
        """What each term means that may be put in other small words."""
        return self._gather_meanings(lambda words: loosen(words, self.stem))

    @cached_property
    def joined_phrases(self) -> Mapping[str, tuple[Meaning, ...]]:
        """What each term of several words means that somebody writes as one."""
        return self._gather_meanings(lambda words: "".join(words) if len(words) > 1 else "")

    @cached_property
    def scattered_phrases(self) -> Mapping[str, Mapping[frozenset[str], tuple[Meaning, ...]]]:
        """What each term means whose telling words may stand apart, by the first of their stems."""
        found: dict[str, dict[frozenset[str], tuple[Meaning, ...]]] = {}
        for stems, meanings in self._gather_meanings(lambda words: list_telling(words, self.stem)).items():
            found.setdefault(min(stems), {})[stems] = meanings
        return found

    @cached_property
    def telling_words(self) -> Mapping[str, tuple[Meaning, ...]]:
        """What each term means by the stem of its only word that tells much: `kidney problems`."""
        return self._gather_meanings(lambda words: find_telling(words, self.stem) if len(words) > 1 else "")

    @cached_property
    def longest_phrase(self) -> int:
        """How many words the longest term has."""
        return max(map(len, self.phrases), default=1)

    @cached_property
    def _spelt_terms(self) -> tuple[list[str], list[Meaning]]:
        """Every term that may be typed as it is written, in alphabetical order, and what each means."""
        terms = sorted((" ".join(words), concept, mutual) for words, concept, mutual, _ in self._asked)
        return [each[0] for each in terms], [Meaning(each[1], bool(each[2]), False) for each in terms]

    @cached_property
    def pairs(self) -> tuple[str, ...]:
        """Every term of two words, for those who write it as one and misspell it."""
        terms = {words for words, *_ in self._asked if len(words) == _A_PAIR}
        return tuple(" ".join(words) for words in sorted(terms))

    def list_longer_terms(self, beginning: str) -> list[Meaning]:
        """Return what a few terms mean that begin like this and go on."""
        terms, meanings = self._spelt_terms
        first = bisect_left(terms, beginning)
        near = range(first, min(first + _MOST_LONGER_TERMS, len(terms)))
        longer = [place for place in near if terms[place].startswith(beginning)]
        return list(dict.fromkeys(meanings[place] for place in longer if not meanings[place].is_place))

    def list_terms(self, concept: str) -> Iterator[str]:
        """Yield the terms, folded, that texts name a concept by."""
        rows = self._database.ask(
            "SELECT words FROM search_phrase WHERE concept = ? AND is_written", (concept,)
        )
        yield from (row[0] for row in rows)

    def stem(self, word: str) -> str:
        """Return the stem of any word."""
        return self._stemmer.stem(word)

    def is_known(self, word: str) -> bool:
        """Say whether a text or a term has this word or another form of it."""
        return bool(self._database.ask(_KNOWN, (word, self.stem(word))))

    def is_met(self, word: str) -> bool:
        """Say whether a text or a term has this word in this very form, or it is in the dictionary in it."""
        return bool(self._database.ask(_MET, (word, word)))

    def is_english(self, word: str) -> bool:
        """Say whether a word is spelt right, whether or not anything has it."""
        stem = self.stem(word)
        base = stem if word.startswith(stem) and _INFLECTION.fullmatch(word, len(stem) - 1) else word
        return bool(self._database.ask("SELECT 1 FROM english_word WHERE word IN (?, ?)", (word, base)))

    def begins_english(self, letters: str) -> bool:
        """Say whether a word that is spelt right begins with these letters."""
        sql = "SELECT 1 FROM english_word WHERE word >= ? AND word < ? LIMIT 1"
        return bool(self._database.ask(sql, (letters, letters + _AFTER_ALL_LETTERS)))

    def list_forms(self, token: str) -> list[str]:
        """Return the words that have a stem."""
        return [
            row[0] for row in self._database.ask("SELECT word FROM search_word WHERE token = ?", (token,))
        ]

    def list_beginning(self, letters: str) -> list[tuple[str, str]]:
        """Return the commonest words, with their stems, that begin with some letters."""
        asked = (letters, letters + _AFTER_ALL_LETTERS, _MOST_ENDINGS)
        return [(word, token) for word, token in self._database.ask(_BEGINNING, asked)]

    def list_vocabulary(self, limit: int) -> list[tuple[str, str, int]]:
        """Return the commonest words, each with its sound and how often it is met."""
        sql = "SELECT word, sound, document_count FROM search_word ORDER BY document_count DESC, word LIMIT ?"
        return [(word, sound, count) for word, sound, count in self._database.ask(sql, (limit,))]

    def _gather_meanings(self, find_key: Callable[[Stems], _Key]) -> dict[_Key, tuple[Meaning, ...]]:
        """Return what may be typed by some key; an empty key is left out."""
        found: dict[_Key, tuple[Meaning, ...]] = {}
        for words, concept, is_mutual, is_danger in self._asked:
            if key := find_key(words):
                meaning = Meaning(concept, bool(is_mutual), bool(is_danger))
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), meaning)))
        return found

    @cached_property
    def _asked(self) -> list[tuple[Stems, str, int, int]]:
        return [(tuple(words.split()), *rest) for words, *rest in self._database.ask(_ASKED)]

    def _find(self, token: str) -> Fields:
        sql = "SELECT titles, keywords, bodies, prominent FROM search_token WHERE token = ?"
        for row in self._database.ask(sql, (token,)):
            return Fields(*(unpack_documents(packed, self.document_count) for packed in row))
        return Fields()
