"""Rows of films."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiling.film_tables import build_film_tables, take_film
from kiosk.compiling.media_store import MediaStore
from kiosk.source import SourceTree


def test_two_films_with_one_poster_share_it(tree: SourceTree, tmp_path: Path):
    store = MediaStore(tmp_path)
    films = tuple(take_film(entry, tree.media_dir, store) for entry in tree.films)
    assert films[0].poster == films[1].poster
    assert len(store.list_sizes()) == 3


def test_without_films_the_tables_are_empty():
    assert [(table.name, list(table.rows)) for table in build_film_tables(())] == [
        ("film", []),
        ("caption", []),
        ("transcript_paragraph", []),
    ]
