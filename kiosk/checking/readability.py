"""Measures how hard a text is to read: sentences, words, syllables and the Flesch–Kincaid grade."""

from __future__ import annotations

import re
from functools import cache

import pyphen

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûü]+")
_SILENT_ENDING = re.compile(r"(?:(?<![cgsxz])(?<![cs]h)(?<!l)es|(?<![td])ed|(?<!l)e|(?<=[aeiou]l)es?)$")
_NOT_AN_END = re.compile(r"\b(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|St|No)\.$", re.IGNORECASE)


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, without the white space between them."""
    sentences: list[str] = []
    for piece in _SENTENCE_END.split(text.strip()):
        if sentences and _NOT_AN_END.search(sentences[-1]):
            sentences[-1] = f"{sentences[-1]} {piece}"
        elif piece:
            sentences.append(piece)
    return tuple(sentences)


def count_words(text: str) -> int:
    """Count the words as a reader does: numbers, dates and addresses count as one each."""
    return sum(any(map(str.isalnum, piece)) for piece in text.split())


def grade(text: str) -> float:
    """Return the Flesch–Kincaid grade: about 4 for a nine-year-old, 0 for text with no words.

    Lists and headings are taken as sentences if they end in a full stop; the formula says nothing
    about meaning and little about texts of fewer than 100 words.
    """
    words = _WORD.findall(text)
    sentences = [sentence for sentence in split_sentences(text) if _WORD.search(sentence)]
    if not words or not sentences:
        return 0.0
    syllables = sum(count_syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def count_syllables(word: str) -> int:
    """Estimate the syllables of a word.

    British English hyphenation never parts a single letter from a word, so that “able” and “about”
    would count as one. The groups of vowels that are sounded make up for it: the greater counts.
    """
    parts = [part for part in re.split(r"['’\-]", word.lower()) if part]
    return sum(max(_count_hyphenated(part), _count_vowel_groups(part)) for part in parts)


def _count_hyphenated(word: str) -> int:
    return len(_get_dictionary().positions(word)) + 1


def _count_vowel_groups(word: str) -> int:
    return len(_VOWELS.findall(_SILENT_ENDING.sub("", word)))


@cache
def _get_dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB")
