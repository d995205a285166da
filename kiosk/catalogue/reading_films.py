"""Reads films, their captions and transcripts."""

from __future__ import annotations

from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.vocabulary import Caption, Film, FilmKind

_FILMS = """
SELECT id, kind, title, summary, duration_ms, media, poster, poster_alt, is_stand_in FROM film
"""
_CAPTIONS = "SELECT start_ms, end_ms, text FROM caption WHERE film_id = ? ORDER BY position"
_TRANSCRIPT = "SELECT text FROM transcript_paragraph WHERE film_id = ? ORDER BY position"


def read_films(database: BundleDatabase) -> tuple[Film, ...]:
    """Return every film."""
    return tuple(_make_film(database, row) for row in database.ask(f"{_FILMS} ORDER BY position"))


def read_film(database: BundleDatabase, film_id: str) -> Film:
    """Return one film."""
    return _make_film(database, database.ask_one("film", film_id, f"{_FILMS} WHERE id = ?"))


def _make_film(database: BundleDatabase, row: Row) -> Film:
    film_id, kind, title, summary, duration_ms, media, poster, poster_alt, is_stand_in = row
    return Film(
        id=film_id,
        kind=FilmKind(kind),
        title=title,
        summary=summary,
        duration_ms=duration_ms,
        media=media,
        poster=poster,
        poster_alt=poster_alt,
        captions=tuple(Caption(*caption) for caption in database.ask(_CAPTIONS, (film_id,))),
        transcript=tuple(text for (text,) in database.ask(_TRANSCRIPT, (film_id,))),
        is_stand_in=bool(is_stand_in),
    )
