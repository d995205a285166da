"""Turns what somebody typed into an FTS5 query that cannot be malformed."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.bundle import LIMITS, split_words

Words = tuple[str, ...]
Synonyms = Mapping[Words, tuple[Words, ...]]
"""For each way to write a hard word, all the ways there are to write it, each as folded words."""

_SMALL_WORDS = frozenset(
    split_words(
        "a about after all am an and any are as at be by can do for from get has have how i if in is it me my "
        "need needs of on or our some that the their them there they this to up us was we what when where "
        "which who why will with you your"
    )
)


def read_query(written: str) -> Words:
    """Return the words that are looked for: the first few, without small words unless there are no others."""
    words = split_words(written[: LIMITS.max_query_characters])[: LIMITS.max_query_words]
    telling = tuple(word for word in words if word not in _SMALL_WORDS)
    return telling or words


def write_match(words: Words, synonyms: Synonyms, joined_by: str) -> str:
    """Return an FTS5 query for words, each found by its beginning or by another name for it.

    Args:
        words: What `read_query` gave; at least one.
        synonyms: Other names; several words in a row may have one.
        joined_by: `AND` to find only what has every word, `OR` to find what has any.
    """
    parts: list[str] = []
    position = 0
    while position < len(words):
        length = _measure_name(words, position, synonyms)
        parts.append(_write_part(words[position : position + length], synonyms))
        position += length
    return f" {joined_by} ".join(parts)


def _measure_name(words: Words, position: int, synonyms: Synonyms) -> int:
    """Return how many words from `position` are together one name; 1 where they are not."""
    for length in range(len(words) - position, 1, -1):
        if words[position : position + length] in synonyms:
            return length
    return 1


def _write_part(words: Words, synonyms: Synonyms) -> str:
    as_typed = " AND ".join(f'"{word}"*' for word in words)
    others = [f'"{" ".join(other)}"*' for other in synonyms.get(words, ()) if other != words]
    return f"({' OR '.join([f'({as_typed})', *others])})"
