"""Breaks what is said into captions of at most two lines of 37 characters, at the ends of clauses."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

LONGEST_LINE = 37
_MOST_LINES = 2
_SENTENCE_END = re.compile(r"[.!?]$")
_CLAUSE_END = re.compile(r"[,;:–—]$")
_STARTS_A_CLAUSE = frozenset({"and", "or", "but", "so", "if", "when", "who", "that", "which", "because"})
_STARTS_A_PHRASE = frozenset({"to", "for", "with", "from", "by", "in", "at", "of", "is", "are"})
_BELONGS_TO_THE_NEXT = frozenset({"the", "a", "an", "your", "their", "our", "this", "that", "to", "of"})


def split_caption(text: str) -> tuple[str, ...]:
    """Return the captions of a spoken line, the lines of each with a line break between them.

    A line is longer than 37 characters only where one word is: an e-mail address is never broken.
    """
    words = text.split()
    fitted = _fit(words)
    if fitted is not None or len(words) < 2:
        return (fitted or text,)
    place = _find_best_break(words)
    return split_caption(" ".join(words[:place])) + split_caption(" ".join(words[place:]))


def _fit(words: list[str]) -> str | None:
    """Set words in as few lines as they need, or return None where two are not enough."""
    for count in range(_MOST_LINES):
        ways = [_break_at(words, breaks) for breaks in combinations(range(1, len(words)), count)]
        ways = [lines for lines in ways if all(_is_short(line) for line in lines)]
        if ways:
            return "\n".join(" ".join(line) for line in min(ways, key=_judge_lines))
    return None


def _break_at(words: list[str], breaks: tuple[int, ...]) -> list[list[str]]:
    edges = [0, *breaks, len(words)]
    return [words[start:end] for start, end in pairwise(edges)]


def _is_short(line: list[str]) -> bool:
    return len(line) == 1 or len(" ".join(line)) <= LONGEST_LINE


def _judge_lines(lines: list[list[str]]) -> float:
    lengths = [len(" ".join(line)) for line in lines]
    breaks = sum(_judge_break(before[-1], after[0]) for before, after in pairwise(lines))
    return max(lengths) - min(lengths) + breaks


def _find_best_break(words: list[str]) -> int:
    middle = len(" ".join(words)) / 2
    places = range(1, len(words))

    def judge(place: int) -> float:
        away = abs(len(" ".join(words[:place])) - middle)
        return away + 2 * _judge_break(words[place - 1], words[place])

    return min(places, key=judge)


def _judge_break(before: str, after: str) -> float:
    """Say how bad a break between two words is: none after a sentence, little before a clause."""
    if _SENTENCE_END.search(before):
        return -30
    if _CLAUSE_END.search(before):
        return -15
    if before.lower() in _BELONGS_TO_THE_NEXT or (before.istitle() and after.istitle()):
        return 15
    if after.lower() in _STARTS_A_CLAUSE:
        return -12
    return -10 if after.lower() in _STARTS_A_PHRASE else 0
