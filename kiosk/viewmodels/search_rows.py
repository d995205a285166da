"""What a search found as rows, with the words that were looked for marked."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import escape

from kiosk.viewmodels.service_rows import derive_first_sentence
from kiosk.vocabulary import Need, SearchHit, SearchResults, Topic

SUGGESTION_COUNT = 8
_LONGEST_SUGGESTION = 26
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A result. The marked texts are for `Text.StyledText`, the others for whoever listens."""

    kind: str
    hit_id: str
    title: str
    line: str
    marked_title: str
    marked_line: str


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """Something that can be searched for without typing."""

    text: str


def derive_search_rows(results: SearchResults) -> tuple[SearchRow, ...]:
    """List results a group after the other, best first in each."""
    hits = (*results.services, *results.pages, *results.films, *results.terms)
    asked = tuple(_fold(word) for word in _WORD.findall(results.query))
    return tuple(_derive_row(hit, asked) for hit in hits)


def _derive_row(hit: SearchHit, asked: tuple[str, ...]) -> SearchRow:
    line = derive_first_sentence(hit.summary)
    return SearchRow(
        kind=hit.kind.value,
        hit_id=hit.id,
        title=hit.title,
        line=line,
        marked_title=mark_words(hit.title, asked),
        marked_line=mark_words(line, asked),
    )


def mark_words(text: str, asked: tuple[str, ...]) -> str:
    """Make every word bold that begins with one of the folded words asked for."""
    parts: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        if _fold(match.group()).startswith(asked):
            parts += [escape(text[end : match.start()], quote=False), f"<b>{escape(match.group())}</b>"]
            end = match.end()
    return "".join([*parts, escape(text[end:], quote=False)])


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def derive_suggestions(topics: tuple[Topic, ...], needs: tuple[Need, ...]) -> tuple[SuggestionRow, ...]:
    """Offer the first needs and topics with short names that lead to services, half of each."""
    half = SUGGESTION_COUNT // 2
    titles = _short([need.title for need in needs if need.service_count], half)
    titles += _short([t.title for t in topics if t.service_count and not t.is_crisis], half)
    return tuple(SuggestionRow(title) for title in dict.fromkeys(titles))


def _short(titles: list[str], count: int) -> list[str]:
    return [title for title in titles if len(title) <= _LONGEST_SUGGESTION][:count]
