"""How a word sounds, so that words spelt by ear find what was meant."""

from __future__ import annotations

import re

_SPELLINGS = (
    (re.compile("psych"), "sik"),
    (re.compile("^ps"), "s"),
    (re.compile("phys"), "fiz"),
    (re.compile("^or(?=[^aeiou])"), "au"),
    (re.compile("sch"), "sk"),
    (re.compile("[^a-z]"), ""),
)
"""What Metaphone takes otherwise than it is said in Britain: `school` and `skool` sound the same."""


_BY_EAR = (
    *_SPELLINGS,
    (re.compile("ph"), "f"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("ck|c(?!h)|q"), "k"),
    (re.compile("y"), "i"),
    (re.compile(r"([a-z])\1"), r"\1"),
)


def respell(word: str) -> str:
    """Return a folded word as it is spelt by ear: `physio` as `fizio`."""
    for spelling, said in _BY_EAR:
        word = spelling.sub(said, word)
    return word


def find_sound(word: str) -> str:
    """Return the Metaphone code of a folded word, empty where nothing can be said about it."""
    from jellyfish import metaphone  # here, because starting the kiosk must not wait for it

    for spelling, said in _SPELLINGS:
        word = spelling.sub(said, word)
    return metaphone(word)
