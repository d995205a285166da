"""Words as the search tables hold them. Texts and questions are taken apart by this one function."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE_IN_A_WORD = re.compile(r"(?<=\w)['’](?=\w)")


def split_words(written: str) -> tuple[str, ...]:
    """Return the words of a text: small letters, no accents, no punctuation; `Down’s` is `downs`."""
    decomposed = unicodedata.normalize("NFKD", _APOSTROPHE_IN_A_WORD.sub("", written)).casefold()
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return tuple(_WORD.findall(bare))
