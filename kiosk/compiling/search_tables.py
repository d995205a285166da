"""Rows of the tables that searching reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate

from kiosk.bundle import find_sound, pack_documents
from kiosk.compiling.concepts import Concept
from kiosk.compiling.search_index import SearchIndex
from kiosk.compiling.search_texts import Searchable
from kiosk.compiling.table import Table, Value
from kiosk.vocabulary import HitKind

_PHRASE = ("concept", "stems", "words", "is_asked", "is_written", "is_danger")


def build_search_tables(
    texts: Iterable[Searchable], concepts: Iterable[Concept], english_words: Iterable[str]
) -> Iterator[Table]:
    """Fill the tables.

    Args:
        texts: What can be found, each kind together and in the order of its table.
        concepts: Groups of terms that mean the same.
        english_words: Words that are spelt right whether or not a text has them.
    """
    index = SearchIndex(concepts)
    counts: Counter[HitKind] = Counter()
    for text in texts:
        index.add(text)
        counts[text.kind] += 1
    yield Table("search_kind", ("kind", "first_document", "document_count"), _list_kinds(counts))
    yield Table("search_titles", ("id", "word_counts"), [(1, bytes(index.title_word_counts))])
    yield Table("search_token", ("token", "titles", "keywords", "bodies", "prominent"), _list_tokens(index))
    words = ((word, token, find_sound(word), count) for word, token, count in index.list_words())
    yield Table("search_word", ("word", "token", "sound", "document_count"), words)
    yield Table("search_phrase", _PHRASE, index.list_phrases())
    yield Table("english_word", ("word",), ((word,) for word in sorted(set(english_words))))


def _list_kinds(counts: Counter[HitKind]) -> list[tuple[Value, ...]]:
    firsts = accumulate(counts.values(), initial=0)
    return [(str(kind), first, count) for (kind, count), first in zip(counts.items(), firsts, strict=False)]


def _list_tokens(index: SearchIndex) -> Iterator[tuple[Value, ...]]:
    for token, fields in index.list_postings():
        yield token, *(pack_documents(documents, index.document_count) for documents in fields)
