"""Guesses which word was meant by one that nothing has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log10

from kiosk.bundle import find_sound, respell
from kiosk.catalogue.everyday_words import SMALL_WORDS
from kiosk.catalogue.query import Question
from kiosk.catalogue.search_index import SearchIndex
from kiosk.vocabulary import Guess

_LARGEST_VOCABULARY = 50_000
_FEWEST_LETTERS = 3
_SAME_SOUND, _NEAR_SOUND = 0.4, 0.7
"""How much a wrong letter counts in a word that sounds the same, or nearly."""
_MIXED_UP = 0.4
_FEW_LETTERS = 4
"""So few letters are like too much else to raise the alarm alone: a `cat` is no `cut`."""
_FEWEST_LETTERS_OF_A_PAIR = 7
_FEWEST_LETTERS_RUN_TOGETHER, _FEWEST_LETTERS_OF_ONE = 10, 4
_BETWEEN = ("and", "at", "for", "in", "my", "near", "of", "the", "to", "with")
_FEWEST_LETTERS_OF_A_RUN, _MOST_MISTAKES_OF_A_RUN = 6, 1
_FEWEST_LETTERS_OF_A_PLAIN_SOUND, _SAME_PLAIN_SOUND = 4, 0.1
"""A long sound says what was meant however it is spelt: `turrets` are Tourette's."""
_FEWEST_LETTERS_OF_A_SOUND, _FEWEST_LETTERS_OF_A_NEAR_SOUND = 2, 3
_OTHER_BEGINNING = 1.0
_UNFINISHED = 0.5
_COMMON = 0.25
"""How much a word that is met ten times as often is preferred. A wrong letter counts 1."""
_FREE, _A_LETTER, _A_DOUBLE = 0.5, 0.25, 0.5
"""How much may be wrong: something in any word, more in longer ones, little in one that is spelt right."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The vocabulary: words, their sounds and how often they are met, all in the same order."""

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    counts: tuple[int, ...]


class Guesser:
    """Knows every word that can be found, by its letters and by its sound."""

    def __init__(self, index: SearchIndex) -> None:
        self._index = index

    def correct(self, question: Question) -> tuple[Question, tuple[Guess, ...]]:
        """Return the question with the words that nothing has replaced, and which they were."""
        guesses: list[Guess] = []
        words: list[str] = []
        doubtful: set[str] = set()
        place = 0
        while place < len(question.words):
            length, meant = self._guess_at(question, place)
            typed = question.words[place : place + length]
            if meant:
                guesses.append(Guess(" ".join(typed), meant))
            words.extend(meant.split() if meant else typed)
            if meant and min(len("".join(typed)), len(meant)) <= _FEW_LETTERS:
                doubtful.add(meant)
            place += length
        return Question(tuple(words), question.is_unfinished, frozenset(doubtful)), tuple(guesses)

    def _guess_at(self, question: Question, place: int) -> tuple[int, str]:
        """Return how many words from a place on are one that was meant, and which, if they are not fine."""
        pair = question.words[place : place + 2]
        fine = [self._is_fine(question, at) for at in range(place, place + len(pair))]
        if len(pair) == 2 and not all(fine) and not SMALL_WORDS.intersection(pair):
            joined = self._guess_joined("".join(pair))
            if joined:
                return 2, joined
        return 1, "" if fine[0] else self._part(pair[0]) or self._guess(pair[0], question.is_open(place))

    def _part(self, word: str) -> str:
        """Return the words that were run together, spelt right, or nothing: `schoolforautism`."""
        if len(word) < _FEWEST_LETTERS_RUN_TOGETHER:
            return ""
        for end in range(len(word) - _FEWEST_LETTERS_OF_ONE, _FEWEST_LETTERS_OF_ONE - 1, -1):
            first, rest = word[:end], word[end:]
            if first in self._vocabulary:
                for between in ("", *(small for small in _BETWEEN if rest.startswith(small))):
                    last = rest.removeprefix(between)
                    told = last if last in self._vocabulary else self._part(last)
                    if told and len(last) >= _FEWEST_LETTERS_OF_ONE:
                        return " ".join(filter(None, (first, between, told)))
        return ""

    def _guess_joined(self, word: str) -> str:
        """Return what two words are together, if there is hardly a doubt: `safe gaurding`."""
        if len(word) < _FEWEST_LETTERS_OF_A_PAIR:
            return ""
        costs = self._weigh_words(word, only_doubles=False)
        return min(((cost, meant) for cost, meant in costs if cost <= _A_DOUBLE), default=(0.0, ""))[1]

    def _is_fine(self, question: Question, place: int) -> bool:
        """Say whether a word finds something as it is, alone or with the word beside it.

        One that is only like another form of something may be misspelt: `counciling` is not of the council.
        """
        word, words = question.words[place], question.words
        if word in SMALL_WORDS or len(word) < _FEWEST_LETTERS or not word.isalpha():
            return True
        if word in self._index.joined_phrases:
            return True
        if self._index.is_known(word):
            return self._index.is_met(word)
        pairs = ("".join(words[place - 1 : place + 1]) if place else "", "".join(words[place : place + 2]))
        if any(pair != word and self._index.is_known(pair) for pair in pairs if pair):
            return True
        if self._index.list_beginning(word) and (question.is_open(place) or len(word) > _FEWEST_LETTERS):
            return True
        return self._has_halves(word)

    def _has_halves(self, word: str) -> bool:
        cuts = range(_FEWEST_LETTERS, len(word) - _FEWEST_LETTERS + 1)
        return any(self._index.is_known(word[:cut]) and self._index.is_known(word[cut:]) for cut in cuts)

    def _guess(self, word: str, is_open: bool) -> str:
        """Return the likeliest word, or nothing. One that is spelt right is only taken for its double.

        One letter again and again is nothing that was meant.
        """
        if len(set(word)) == 1:
            return ""
        is_right = self._is_right(word) or (is_open and self._index.begins_english(word))
        allowed = _A_DOUBLE if is_right else _FREE + _A_LETTER * len(word)
        only_doubles = is_right or len(word) <= _FEWEST_LETTERS
        costs: Iterable[tuple[float, str]] = self._weigh_words(word, only_doubles=only_doubles)
        if not only_doubles:
            costs = chain(costs, self._weigh_pairs(word, is_open))
        if is_open and not only_doubles:
            costs = chain(costs, self._weigh_beginnings(word))
        _, likeliest = min(((cost, meant) for cost, meant in costs if cost <= allowed), default=(0.0, ""))
        return likeliest

    def _is_right(self, word: str) -> bool:
        return self._index.is_english(word) or self._index.is_known(word)

    def _weigh_words(self, word: str, *, only_doubles: bool) -> Iterator[tuple[float, str]]:
        """Yield how wrong `word` would be for each word that is at all like it."""
        sound = find_sound(word)
        is_plain = only_doubles and len(sound) >= _FEWEST_LETTERS_OF_A_PLAIN_SOUND
        same_sound = _SAME_PLAIN_SOUND if is_plain else _SAME_SOUND
        most = 1 if only_doubles and not is_plain else 1 + len(word) // 2
        alike = self._list_alike(word, most)
        if not only_doubles:
            alike = chain(alike, self._list_same_sound(word, sound))
        for place, mistakes in alike:
            meant, other = self._known.words[place], self._known.sounds[place]
            if len(word) == len(meant) <= _FEWEST_LETTERS:
                continue
            if not only_doubles and _is_mixed_up(word, meant):
                cost = mistakes * _MIXED_UP
            elif sound and sound == other:
                cost = mistakes * same_sound
            elif only_doubles:
                continue
            else:
                cost = mistakes * (_NEAR_SOUND if _is_near(sound, other) else 1.0)
                cost += _OTHER_BEGINNING * (meant[0] != word[0] and sound[:1] != other[:1])
            yield cost - self._prefer(place), meant

    def _list_alike(self, word: str, most: int) -> Iterator[tuple[int, float]]:
        """Yield the places of words with about these letters, and the mistakes in them."""
        from rapidfuzz import process  # here, because starting the kiosk must not wait for it
        from rapidfuzz.distance import OSA

        found = process.extract(word, self._known.words, scorer=OSA.distance, score_cutoff=most, limit=None)
        yield from ((place, mistakes) for _, mistakes, place in found)

    def _list_same_sound(self, word: str, sound: str) -> Iterator[tuple[int, float]]:
        """Yield the places of words that sound the same, however they are spelt: `fizio` for `physio`."""
        from rapidfuzz.distance import OSA

        told = len(sound) >= _FEWEST_LETTERS_OF_A_SOUND
        for place in self._places_by_sound.get(sound, ()) if told else ():
            yield place, OSA.distance(respell(word), respell(self._known.words[place]))

    def _weigh_pairs(self, word: str, is_open: bool) -> Iterator[tuple[float, str]]:
        """Yield the terms of two words that somebody wrote as one, with a mistake or not to the end."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if len(word) >= _FEWEST_LETTERS_OF_A_RUN:
            for _, mistakes, place in process.extract(
                word, self._runs, scorer=OSA.distance, score_cutoff=_MOST_MISTAKES_OF_A_RUN, limit=None
            ):
                yield mistakes, self._index.pairs[place]
            if is_open:
                begun = (place for place, run in enumerate(self._runs) if run.startswith(word))
                yield from ((_UNFINISHED, self._index.pairs[place]) for place in begun)

    def _weigh_beginnings(self, letters: str) -> Iterator[tuple[float, str]]:
        """Yield how wrong `letters` would be for the beginning of each longer word."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        longer = [(place, word) for place, word in enumerate(self._known.words) if len(word) > len(letters)]
        beginnings = [word[: len(letters)] for _, word in longer]
        found = process.extract(letters, beginnings, scorer=OSA.distance, score_cutoff=1, limit=None)
        for beginning, mistakes, at in found:
            place, meant = longer[at]
            if beginning[0] == letters[0]:
                yield mistakes + _UNFINISHED - self._prefer(place), meant

    def _prefer(self, place: int) -> float:
        return _COMMON * log10(1 + self._known.counts[place])

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(self._known.words)

    @cached_property
    def _runs(self) -> list[str]:
        return ["".join(pair.split()) for pair in self._index.pairs]

    @cached_property
    def _places_by_sound(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, sound in enumerate(self._known.sounds):
            places.setdefault(sound, []).append(place)
        return places

    @cached_property
    def _known(self) -> _Known:
        rows = self._index.list_vocabulary(_LARGEST_VOCABULARY)
        told = [row for row in rows if len(row[0]) >= _FEWEST_LETTERS and row[0].isalpha()]
        words, sounds, counts = zip(*told, strict=True) if told else ((), (), ())
        return _Known(words, sounds, counts)


def _is_mixed_up(word: str, meant: str) -> bool:
    """Say whether a word has the right letters, the first in its place, and others in the wrong order."""
    return word[0] == meant[0] and len(word) == len(meant) and sorted(word) == sorted(meant)


def _is_near(sound: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    longest = max(len(sound), len(other))
    return longest >= _FEWEST_LETTERS_OF_A_NEAR_SOUND and OSA.distance(sound, other) <= 1
