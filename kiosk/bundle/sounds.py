"""How a word sounds, so that words spelt by ear find what was meant."""

from __future__ import annotations

import re

_SPELLINGS = (
    (re.compile("^ps"), "s"),
    (re.compile("^or(?=[^aeiou])"), "au"),
    (re.compile("sch"), "sk"),
    (re.compile("[^a-z]"), ""),
)
"""What Metaphone takes otherwise than it is said in Britain: `school` and `skool` sound the same."""


def find_sound(word: str) -> str:
    """Return the Metaphone code of a folded word, empty where nothing can be said about it."""
    from jellyfish import metaphone  # here, because starting the kiosk must not wait for it

    for spelling, said in _SPELLINGS:
        word = spelling.sub(said, word)
    return metaphone(word)
