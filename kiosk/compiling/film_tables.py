"""Takes films into the media store and makes the rows of films, captions and transcripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiling.media_store import MediaStore
from kiosk.compiling.search_texts import Searchable
from kiosk.compiling.table import Table
from kiosk.source import SourceEntry, get_text, get_yes, read_captions, read_film_facts, read_transcript
from kiosk.vocabulary import Caption, HitKind

_TEXTS = ("id", "kind", "title", "summary", "poster_alt")
_FILM = ("position", *_TEXTS, "duration_ms", "media", "poster", "is_stand_in")


@dataclass(frozen=True, slots=True)
class TakenFilm:
    """A film whose files are in the media store. `duration_ms` is None where it cannot be played."""

    entry: SourceEntry
    media: str
    poster: str
    duration_ms: int | None
    captions: tuple[Caption, ...]
    transcript: tuple[str, ...]


def take_film(entry: SourceEntry, media_dir: Path, store: MediaStore) -> TakenFilm:
    """Copy a film and its poster into the media store and read its words."""
    film = media_dir / get_text(entry.fields, "file")
    captions = read_captions(media_dir / get_text(entry.fields, "captions"))
    transcript, facts = get_text(entry.fields, "transcript"), read_film_facts(film)
    return TakenFilm(
        entry=entry,
        media=store.take(film),
        poster=store.take(media_dir / get_text(entry.fields, "poster")),
        duration_ms=facts.duration_ms if facts else None,
        captions=captions,
        transcript=read_transcript(media_dir / transcript) if transcript else _join_captions(captions),
    )


def _join_captions(captions: tuple[Caption, ...]) -> tuple[str, ...]:
    return tuple(caption.text for caption in captions)


def build_film_tables(films: tuple[TakenFilm, ...]) -> Iterator[Table]:
    """Fill the tables of films."""
    yield Table("film", _FILM, [_make_row(at, film) for at, film in enumerate(films, start=1)])
    captions = [
        (get_text(film.entry.fields, "id"), position, caption.start_ms, caption.end_ms, caption.text)
        for film in films
        for position, caption in enumerate(film.captions, start=1)
    ]
    yield Table("caption", ("film_id", "position", "start_ms", "end_ms", "text"), captions)
    paragraphs = [
        (get_text(film.entry.fields, "id"), position, text)
        for film in films
        for position, text in enumerate(film.transcript, start=1)
    ]
    yield Table("transcript_paragraph", ("film_id", "position", "text"), paragraphs)


def gather_film_texts(films: tuple[TakenFilm, ...]) -> Iterator[Searchable]:
    """Return the films as what can be found."""
    yield from (_gather_search_text(at, film) for at, film in enumerate(films, start=1))


def _make_row(position: int, film: TakenFilm) -> tuple[str | int, ...]:
    fields = film.entry.fields
    return (
        position,
        *(get_text(fields, key) for key in _TEXTS),
        _find_duration_ms(film),
        film.media,
        film.poster,
        int(get_yes(fields, "stand_in")),
    )


def _find_duration_ms(film: TakenFilm) -> int:
    """Return how long a film plays; for one that cannot be read, when its last caption ends."""
    if film.duration_ms is not None:
        return film.duration_ms
    return max(caption.end_ms for caption in film.captions)


def _gather_search_text(position: int, film: TakenFilm) -> Searchable:
    fields = film.entry.fields
    title, summary = (get_text(fields, "title"),), (get_text(fields, "summary"),)
    return Searchable(HitKind.FILM, position, title, summary, film.transcript)
