"""Turns what somebody typed into an FTS5 query that cannot be malformed."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.bundle import LIMITS, split_words

Words = tuple[str, ...]
Synonyms = Mapping[Words, tuple[Words, ...]]
"""For each way to write a hard word, all the ways there are to write it, each as folded words."""

_SMALL_WORDS = frozenset(
    split_words(
        "a about after all am an and any are as at be by can do for from get has have how i if in is it me "
        "my need needs of on or our some that the their them there they this to up us was we what when where "
        "which who why will with you your"
    )
)


def read_query(written: str, synonyms: Synonyms) -> tuple[Words, ...]:
    """Return what is looked for: names of hard words kept together, everything else word by word.

    Only the first few words count. Small words are left out unless there is nothing else.
    """
    words = split_words(written[: LIMITS.max_query_characters])[: LIMITS.max_query_words]
    parts: list[Words] = []
    position = 0
    while position < len(words):
        length = _measure_name(words, position, synonyms)
        parts.append(words[position : position + length])
        position += length
    telling = tuple(part for part in parts if len(part) > 1 or part[0] not in _SMALL_WORDS)
    return telling or tuple(parts)


def _measure_name(words: Words, position: int, synonyms: Synonyms) -> int:
    """Return how many words from `position` are together one name; 1 where they are not."""
    for length in range(len(words) - position, 1, -1):
        if words[position : position + length] in synonyms:
            return length
    return 1


def write_match(parts: tuple[Words, ...], synonyms: Synonyms, joined_by: str) -> str:
    """Return an FTS5 query for parts, each found by how its words begin or by another name for it.

    Args:
        parts: What `read_query` gave; at least one.
        synonyms: Other names.
        joined_by: `AND` to find only what has every part, `OR` to find what has any.
    """
    return f" {joined_by} ".join(_write_part(part, synonyms) for part in parts)


def _write_part(words: Words, synonyms: Synonyms) -> str:
    as_typed = " AND ".join(_write_word(word) for word in words)
    others = [f'"{" ".join(other)}"*' for other in synonyms.get(words, ()) if other != words]
    return f"({' OR '.join([f'({as_typed})', *others])})"


def _write_word(word: str) -> str:
    """Look for the word itself too: `stafford` counts for more where it is not just `staffordshire`."""
    return f'("{word}" OR "{word}"*)'
