"""Takes apart what somebody typed: terms are kept together, everything else is word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from math import ceil

from kiosk.bundle import LIMITS, split_words
from kiosk.catalogue.everyday_words import (
    SMALL_WORDS,
    WEAK_WORDS,
    Words,
    list_loose_beginnings,
    spell_out,
    spell_out_number,
    stem_person,
)
from kiosk.catalogue.parts import AT_A_PLACE, TELLS_LITTLE, Part
from kiosk.catalogue.search_index import Fields, Meaning, SearchIndex

_AS_TYPED, _SAME_MEANING, _TOGETHER, _LEADS_TO, _UNFINISHED = 1.0, 0.95, 0.9, 0.75, 0.7
_IN_A_TERM, _SAME_FAMILY, _ONE_OF = 0.5, 0.5, 0.3
_MOST_LOOSE_WORDS = 8
_SCATTERED, _MOST_BETWEEN = 0.8, 4
MOST_SCATTERED = 8
"""How many terms are looked for whose words stand apart."""
_BY_MEANING = frozenset({_SAME_MEANING, _LEADS_TO, AT_A_PLACE})
_MOST_BEGINNING = 4
_FEWEST_LETTERS = 3
_FEWEST_TOGETHER = 2
_FEWEST_LETTERS_OF_A_FAMILY, _SHARE_OF_A_FAMILY = 4, 0.6


@dataclass(frozen=True, slots=True)
class Question:
    """The words that count. `is_unfinished`: the last may be the beginning of a longer word.

    `doubtful` are words that were guessed from so few letters that alone they must not raise the alarm.
    """

    words: Words
    is_unfinished: bool
    doubtful: frozenset[str] = frozenset()

    def is_open(self, place: int) -> bool:
        """Say whether the word at a place may still be typed on."""
        return self.is_unfinished and place == len(self.words) - 1


def read_question(written: str) -> Question:
    """Return the first few words of what was typed."""
    read = written[: LIMITS.max_query_characters]
    words = split_words(read)
    is_unfinished = not read[-1:].isspace()
    finished = len(words) - is_unfinished
    words = spell_out(words[:finished]) + spell_out_number(words[finished:])
    is_cut = len(words) > LIMITS.max_query_words
    return Question(words[: LIMITS.max_query_words], is_unfinished and not is_cut)


def read_parts(question: Question, index: SearchIndex) -> list[Part]:
    """Return what is looked for. Small words are left out unless there is nothing else.

    Where no word that tells finds anything, terms are looked for that say little more than one of them.
    """
    parts = list(_read_parts(question, index, leave_out=SMALL_WORDS))
    if not any(part.alternatives and part.telling == 1 for part in parts):
        parts.extend(_read_terms_with(question.words, index))
    return parts or list(_read_parts(question, index, leave_out=frozenset()))


def _read_parts(question: Question, index: SearchIndex, leave_out: frozenset[str]) -> Iterator[Part]:
    words = question.words
    yield from _read_scattered(words, index)
    if question.is_unfinished:
        yield from _read_beginning(words, index)
    place = 0
    while place < len(words):
        length, meanings = _find_term(words[place:], index)
        if length > 1:
            part = _read_term(words[place : place + length], meanings, index)
            yield _calm(part, words[place : place + length], question)
        elif _is_written_as_one(words, place, index):
            length = 2
            yield _read_joined(words[place : place + length], index)
        elif words[place] not in leave_out:
            part = _read_word(words[place], question.is_open(place), index)
            yield _calm(part, words[place : place + 1], question)
        place += length


def _calm(part: Part, words: Words, question: Question) -> Part:
    if question.doubtful.issuperset(word for word in words if word not in SMALL_WORDS):
        part.is_danger = False
    return part


def _read_beginning(words: Words, index: SearchIndex) -> Iterator[Part]:
    """Yield what the terms mean that the last words begin: `child men` may become `child mental health`."""
    for first in range(max(0, len(words) - _MOST_BEGINNING), len(words) - 1):
        longer = index.list_longer_terms(" ".join(words[first:]))
        if not longer:
            continue
        if _find_term(words[first:], index)[0] > 1:
            return
        part = Part(telling=TELLS_LITTLE if index.is_met(words[-1]) else _SCATTERED)
        for meaning in longer:
            part.add(_UNFINISHED, index.find(meaning.concept), _list_marks(meaning.concept, index))
        if part.alternatives:
            yield part
            return


def _find_term(words: Words, index: SearchIndex) -> tuple[int, tuple[Meaning, ...]]:
    """Return how many words are together one term, and what it means; 1 where they are not."""
    stems = tuple(map(index.stem, words[: index.longest_phrase]))
    for length in range(len(stems), 1, -1):
        if stems[:length] in index.phrases:
            return length, index.phrases[stems[:length]]
    for length, told in list_loose_beginnings(words[:_MOST_LOOSE_WORDS], index.stem):
        if told in index.loose_phrases:
            return length, index.loose_phrases[told]
    return 1, ()


def _read_terms_with(words: Words, index: SearchIndex) -> Iterator[Part]:
    """Yield what longer terms mean that say little more than one of the words, as `kidney problems` does."""
    for word in words:
        if word not in SMALL_WORDS and word not in WEAK_WORDS:
            part = Part()
            for meaning in index.telling_words.get(index.stem(word), ()):
                part.add(_IN_A_TERM, index.find(meaning.concept), _list_marks(meaning.concept, index))
            if part.alternatives:
                yield part


def _read_scattered(words: Words, index: SearchIndex) -> Iterator[Part]:
    """Yield the terms whose words stand near each other in some order: `taken too many tablets`."""
    stems = [stem_person(word, index.stem) for word in words]
    found = islice(_list_scattered(frozenset(stems), index), MOST_SCATTERED)
    for term, meanings in found:
        places = [place for place, stem in enumerate(stems) if stem in term]
        together = words[min(places) : max(places) + 1]
        if len(together) <= len(term) + _MOST_BETWEEN and _find_term(together, index)[0] < len(together):
            part = Part(telling=_SCATTERED)
            _add_meanings(part, meanings, index)
            yield part


def _list_scattered(
    stems: frozenset[str], index: SearchIndex
) -> Iterator[tuple[frozenset[str], tuple[Meaning, ...]]]:
    for stem in sorted(stems):
        for term, meanings in index.scattered_phrases.get(stem, {}).items():
            if term <= stems:
                yield term, meanings


def _is_written_as_one(words: Words, place: int, index: SearchIndex) -> bool:
    pair = words[place : place + 2]
    return len(pair) == 2 and not SMALL_WORDS.intersection(pair) and index.is_known("".join(pair))


def _read_term(words: Words, meanings: tuple[Meaning, ...], index: SearchIndex) -> Part:
    part = Part()
    _add_together(part, words, _TOGETHER, index)
    _add_meanings(part, meanings, index)
    for word in words:
        if word not in SMALL_WORDS and len(word) >= _FEWEST_LETTERS:
            part.add(_ONE_OF, index.find(index.stem(word)), index.list_forms(index.stem(word)))
    return part


def _read_joined(words: Words, index: SearchIndex) -> Part:
    part = _read_word("".join(words), False, index)
    _add_together(part, words, _TOGETHER, index)
    return part


def _read_word(word: str, is_open: bool, index: SearchIndex) -> Part:
    stem = index.stem(word)
    is_weak = word in WEAK_WORDS or (word.isdigit() and (stem,) not in index.phrases)
    part = Part(telling=TELLS_LITTLE if is_weak else 1.0)
    part.add(_AS_TYPED, index.find(stem), index.list_forms(stem))
    _add_meanings(part, index.phrases.get((stem,), ()), index)
    _add_meanings(part, index.joined_phrases.get(word, ()), index)
    part.for_all |= index.for_every_need.get(stem, 0)
    if not part.alternatives or (is_open and not part.is_place and not word.isdigit()):
        _add_endings(part, word, index)
    if not part.alternatives:
        _add_halves(part, word, index)
    if not any(strength in _BY_MEANING for strength, _ in part.alternatives) and index.is_english(word):
        part.is_common = True
        part.is_missing = not part.alternatives
        if part.is_missing:
            _add_family(part, word, index)
    return part


def _add_meanings(part: Part, meanings: tuple[Meaning, ...], index: SearchIndex) -> None:
    for meaning in meanings:
        part.is_danger = part.is_danger or meaning.is_danger
        part.is_place = part.is_place or meaning.is_place
        part.for_all |= index.for_every_need.get(meaning.concept, 0)
        fields = index.find(meaning.concept)
        if fields.anywhere:
            strength = _SAME_MEANING if meaning.is_mutual else _LEADS_TO
            strength = AT_A_PLACE if meaning.is_place else strength
            part.add(strength, fields, _list_marks(meaning.concept, index))


def _list_marks(concept: str, index: SearchIndex) -> set[str]:
    marked: set[str] = set()
    for term in index.list_terms(concept):
        marked.update([term] if " " in term else index.list_forms(index.stem(term)))
    return marked


def _add_together(part: Part, words: Words, strength: float, index: SearchIndex) -> None:
    """Add what has all of these words anywhere."""
    telling = [word for word in words if word not in SMALL_WORDS]
    if len(telling) < _FEWEST_TOGETHER:
        return
    found = [index.find(index.stem(word)) for word in telling]
    together = found[0]
    for fields in found[1:]:
        together &= fields
    part.add(strength, together, [form for word in telling for form in index.list_forms(index.stem(word))])


def _add_endings(part: Part, letters: str, index: SearchIndex, strength: float = _UNFINISHED) -> None:
    """Add what has a word that begins with these letters, or what such a word means.

    The part is a place if the commonest of those words is.
    """
    fields, there = Fields(), Fields()
    marked: set[str] = set()
    for word, stem in index.list_beginning(letters):
        fields |= index.find(stem)
        for meaning in index.phrases.get((stem,), ()):
            found = index.find(meaning.concept)
            fields, there = (fields, there | found) if meaning.is_place else (fields | found, there)
            part.is_place = part.is_place or (meaning.is_place and not marked and not part.alternatives)
        marked.add(word)
    part.add(strength, fields, marked)
    part.add(AT_A_PLACE, there, ())


def _add_halves(part: Part, word: str, index: SearchIndex) -> None:
    """Add what has the word written as two, such as `day care` for `daycare`."""
    for cut in range(_FEWEST_LETTERS, len(word) - _FEWEST_LETTERS + 1):
        halves = (word[:cut], word[cut:])
        if all(map(index.is_known, halves)):
            _add_together(part, halves, _TOGETHER, index)


def _add_family(part: Part, word: str, index: SearchIndex) -> None:
    """Add what has a word that begins as most of this one does, such as `swimming` for `swimmers`."""
    shortest = max(_FEWEST_LETTERS_OF_A_FAMILY, ceil(len(word) * _SHARE_OF_A_FAMILY))
    for length in range(len(word) - 1, shortest - 1, -1):
        _add_endings(part, word[:length], index, _SAME_FAMILY)
        if part.alternatives:
            return
