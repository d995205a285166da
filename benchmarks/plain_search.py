"""What a search costs without any of ours: one FTS5 table of the same texts, asked as its manual shows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.bundle import DATABASE_NAME, split_words

_TEXTS = """
SELECT service.name, organization.name, taxonomy_term.name || ' ' || area.title, service.description
FROM service
JOIN organization ON organization.id = organization_id
JOIN taxonomy_term ON taxonomy_term.position = topic_position
JOIN area ON area.position = area_position
UNION ALL SELECT title, easy_read_title, summary,
    (SELECT group_concat(items, ' ') FROM block WHERE page_id = page.id) FROM page
UNION ALL SELECT title, '', summary,
    (SELECT group_concat(text, ' ') FROM transcript_paragraph WHERE film_id = film.id) FROM film
UNION ALL SELECT term, '', '', explanation FROM term
"""
_ASK = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain) LIMIT 10"


class PlainSearch:
    """An FTS5 table in memory, made from a bundle."""

    def __init__(self, bundle_dir: Path) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE plain USING fts5 (title, whose, kind, body)")
        with closing(sqlite3.connect(bundle_dir / DATABASE_NAME)) as bundle:
            texts = bundle.execute(_TEXTS)
            self._connection.executemany("INSERT INTO plain VALUES (?, ?, ?, ?)", texts)
        self._connection.execute("INSERT INTO plain (plain) VALUES ('optimize')")

    def search(self, typed: str) -> list[int]:
        """Return what has every word, each as it was typed or the beginning of a longer one."""
        match = " ".join(f'"{word}"*' for word in split_words(typed))
        return [row[0] for row in self._connection.execute(_ASK, (match,))] if match else []

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()
