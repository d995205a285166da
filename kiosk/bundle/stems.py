"""The stems of words, by the stemmer inside SQLite: `therapy` and `therapies` are both `therapi`.

Compiling and searching share it, so the two always agree. It is Porter's, for English.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

_TABLES = """
CREATE VIRTUAL TABLE written USING fts5 (word, content='', tokenize='porter unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE stemmed USING fts5vocab (written, 'row');
"""


class Stemmer:
    """Finds stems and remembers them. Any thread may ask, one at a time.

    Args:
        known: Stems that are known already, or that are not the stemmer's: `Talke` is a village, and not
            what `talking` is.
    """

    def __init__(self, known: Iterable[tuple[str, str]] = ()) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._connection.executescript(_TABLES)
        self._stems: dict[str, str] = dict(known)

    def stem(self, word: str) -> str:
        """Return the stem of a word from `split_words`."""
        found = self._stems.get(word)
        if found is None:
            found = self._stems[word] = self._find(word)
        return found

    def _find(self, word: str) -> str:
        ask = self._connection.execute
        ask("INSERT INTO written (rowid, word) VALUES (1, ?)", (word,))
        stems = [str(row[0]) for row in ask("SELECT term FROM stemmed")]
        ask("INSERT INTO written (written) VALUES ('delete-all')")
        return stems[0] if len(stems) == 1 else word
