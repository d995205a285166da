"""Rules about films: the file, its captions, its poster and its words are there and fit to be shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.checking.captions import check_captions
from kiosk.checking.entries import check_values_are_there
from kiosk.checking.film_files import check_film_file
from kiosk.checking.findings import make_error, make_warning
from kiosk.checking.media_files import find_media_file
from kiosk.source import SourceEntry, SourceTree, get_text, get_yes, read_film_facts, read_transcript
from kiosk.vocabulary import FilmKind, Finding

_MUST_BE_THERE = ("kind", "title", "summary", "file", "captions", "poster", "poster_alt")
_POSTER_ENDINGS = (".jpg", ".jpeg", ".png")
_YES_OR_NO = ("", "true", "false", "yes", "no")


def check_films(tree: SourceTree) -> Iterator[Finding]:
    """Judge every film."""
    for film in tree.films:
        yield from check_values_are_there(film, _MUST_BE_THERE)
        yield from _check_choices(film)
        for key in ("file", "poster", "captions", "transcript"):
            yield from _check_media_file(film, key, tree.media_dir)
        yield from _check_poster(film)
        yield from _check_film_and_captions(film, tree.media_dir)
        yield from _check_transcript(film, tree.media_dir)


def _check_choices(film: SourceEntry) -> Iterator[Finding]:
    kind = get_text(film.fields, "kind")
    if kind and kind not in list(FilmKind):
        message = f"There is no kind of film called “{kind}”."
        advice = f"Write one of: {', '.join(FilmKind)}."
        yield make_error("unknown-film-kind", film.find_place_of("kind"), message, advice)
    stand_in = get_text(film.fields, "stand_in")
    if kind == FilmKind.BSL and not get_text(film.fields, "transcript"):
        message = "The signed film has no transcript, so those who do not sign cannot follow it."
        advice = "Write what is signed into a text file, and add a line “transcript: …”."
        yield make_warning("bsl-film-without-transcript", film.find_place_of("kind"), message, advice)
    if stand_in.casefold() not in _YES_OR_NO:
        message = f"“{stand_in}” is neither true nor false."
        place = film.find_place_of("stand_in")
        yield make_error("bad-stand-in", place, message, "Write true or false.")
    if get_yes(film.fields, "stand_in"):
        message = "This clip only holds the place of a film that is still to come."
        advice = "Put the real film into the media folder and write “stand_in: false”."
        yield make_warning("film-is-stand-in", film.find_place_of("stand_in"), message, advice)


def _check_media_file(film: SourceEntry, key: str, media_dir: Path) -> Iterator[Finding]:
    written = get_text(film.fields, key)
    if written and find_media_file(film, key, media_dir) is None:
        message = f"The file “{written}” is not in the media folder."
        advice = "Put the file there, or correct its name. Small and capital letters differ."
        yield make_error(f"film-{key}-missing", film.find_place_of(key), message, advice)


def _check_poster(film: SourceEntry) -> Iterator[Finding]:
    written = get_text(film.fields, "poster")
    if written and not written.casefold().endswith(_POSTER_ENDINGS):
        advice = "Save the first picture of the film as JPEG or PNG."
        message = f"The poster “{written}” is not a JPEG or PNG picture."
        yield make_error("bad-poster", film.find_place_of("poster"), message, advice)


def _check_film_and_captions(film: SourceEntry, media_dir: Path) -> Iterator[Finding]:
    path = find_media_file(film, "file", media_dir)
    facts = read_film_facts(path) if path else None
    if path is not None:
        yield from check_film_file(film, path, facts)
    yield from check_captions(film, media_dir, facts)


def _check_transcript(film: SourceEntry, media_dir: Path) -> Iterator[Finding]:
    path = find_media_file(film, "transcript", media_dir)
    if path is None:
        return
    try:
        has_words = bool(read_transcript(path))
    except (OSError, UnicodeDecodeError):
        has_words = False
    if not has_words:
        message = f"The transcript “{path.name}” has no words that can be read."
        advice = "Write what is said in the film, a paragraph a line, and save it as UTF-8."
        yield make_error("film-transcript-unreadable", film.find_place_of("transcript"), message, advice)
