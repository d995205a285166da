"""The words that the voice's British lexicon knows how to say, which is to say English words."""

from __future__ import annotations

import gzip
import json
from importlib.resources import files

_LEXICON = "lexicon_gb_gold.json.gz"
FEWEST_LETTERS = 3


def read_english_words() -> tuple[str, ...]:
    """Return English words and names in small letters; abbreviations and very short words are left out."""
    written = files("hibari").joinpath("assets", _LEXICON).read_bytes()
    return tuple(
        word.lower()
        for word in json.loads(gzip.decompress(written))
        if len(word) >= FEWEST_LETTERS and word.isascii() and word.isalpha() and word[1:].islower()
    )
