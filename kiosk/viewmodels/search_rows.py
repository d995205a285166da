"""What a search found as rows, with the words that were looked for marked."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import escape

from kiosk.viewmodels.contact_words import group_digits
from kiosk.viewmodels.service_rows import derive_first_sentence
from kiosk.vocabulary import Need, PhoneKind, SearchHit, SearchResults, Service, Topic

SUGGESTION_COUNT = 8
_LONGEST_SUGGESTION = 26
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


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


@dataclass(frozen=True, slots=True)
class FirstContact:
    """Who to ring when nothing was found; all empty where nobody is named."""

    service_id: str = ""
    name: str = ""
    phone: str = ""


def derive_first_contact(service: Service | None) -> FirstContact:
    """Give the name and the first number to speak to of a service."""
    if service is None:
        return FirstContact()
    numbers = [phone.number for phone in service.phones if phone.kind is PhoneKind.VOICE]
    return FirstContact(service.id, service.name, group_digits(numbers[0]) if numbers else "")


def derive_search_rows(results: SearchResults) -> tuple[SearchRow, ...]:
    """List results a group after the other, best first in each."""
    return tuple(_derive_row(hit, results.marked) for hit in results.hits)


def _derive_row(hit: SearchHit, marked: frozenset[str]) -> SearchRow:
    line = derive_first_sentence(hit.summary)
    return SearchRow(
        kind=hit.kind.value,
        hit_id=hit.id,
        title=hit.title,
        line=line,
        marked_title=mark_words(hit.title, marked),
        marked_line=mark_words(line, marked),
    )


def mark_words(text: str, marked: frozenset[str]) -> str:
    """Make words and phrases bold that are among the folded ones; of two that overlap, the longer."""
    words = list(_WORD.finditer(text))
    folded = [_fold(word.group()) for word in words]
    longest = max((len(phrase.split()) for phrase in marked), default=0)
    parts: list[str] = []
    end = place = 0
    while place < len(words):
        length = _measure_marked(folded[place : place + longest], marked)
        if length:
            start, stop = words[place].start(), words[place + length - 1].end()
            parts += [escape(text[end:start], quote=False), f"<b>{escape(text[start:stop], quote=False)}</b>"]
            end = stop
        place += max(1, length)
    return "".join([*parts, escape(text[end:], quote=False)])


def _measure_marked(folded: list[str], marked: frozenset[str]) -> int:
    """Return how many of the next words are together a marked phrase, 0 if they are not."""
    lengths = range(len(folded), 0, -1)
    return next((length for length in lengths if " ".join(folded[:length]) in marked), 0)


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word).casefold()
    return "".join(each for each in decomposed if each.isalnum())


def derive_suggestions(topics: tuple[Topic, ...], needs: tuple[Need, ...]) -> tuple[SuggestionRow, ...]:
    """Offer the first needs and topics with short names that lead to services, half of each."""
    half = SUGGESTION_COUNT // 2
    titles = _short([need.title for need in needs if need.service_count], half)
    titles += _short([t.title for t in topics if t.service_count and not t.is_crisis], half)
    return tuple(SuggestionRow(title) for title in dict.fromkeys(titles))


def _short(titles: list[str], count: int) -> list[str]:
    return [title for title in titles if len(title) <= _LONGEST_SUGGESTION][:count]
