"""Rules about films: the file, its captions, its poster and its words are there and fit to be shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path, PurePosixPath

from kiosk.checking.entries import check_values_are_there
from kiosk.checking.findings import make_error, make_warning
from kiosk.checking.readability import count_words
from kiosk.source import (
    SourceEntry,
    SourceTree,
    UnreadableCaptionsError,
    get_text,
    get_yes,
    read_captions,
    read_transcript,
)
from kiosk.vocabulary import Caption, FilmKind, Finding, Place

MAX_CAPTION_CHARACTERS = 84
MAX_CAPTION_MS = 10_000
MS_PER_CAPTION_WORD = 300
"""As fast as somebody reads who reads well (checklist A96)."""

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
        yield from _check_captions(film, tree.media_dir)
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
    if written and _find_media_file(film, key, media_dir) is None:
        message = f"The file “{written}” is not in the media folder."
        advice = "Put the file there, or correct its name. Small and capital letters differ."
        yield make_error(f"film-{key}-missing", film.find_place_of(key), message, advice)


def _find_media_file(film: SourceEntry, key: str, media_dir: Path) -> Path | None:
    """Return a file that is there and inside the media folder."""
    written = get_text(film.fields, key)
    parts = PurePosixPath(written).parts
    if not written or "\\" in written or ".." in parts or written.startswith("/"):
        return None
    path = media_dir / written
    return path if path.is_file() else None


def _check_poster(film: SourceEntry) -> Iterator[Finding]:
    written = get_text(film.fields, "poster")
    if written and not written.casefold().endswith(_POSTER_ENDINGS):
        advice = "Save the first picture of the film as JPEG or PNG."
        message = f"The poster “{written}” is not a JPEG or PNG picture."
        yield make_error("bad-poster", film.find_place_of("poster"), message, advice)


def _check_captions(film: SourceEntry, media_dir: Path) -> Iterator[Finding]:
    path = _find_media_file(film, "captions", media_dir)
    if path is None:
        return
    place = film.find_place_of("captions")
    advice = "Save the captions as WebVTT in UTF-8. The first line must be “WEBVTT”."
    try:
        captions = read_captions(path)
    except UnreadableCaptionsError as error:
        message = f"The captions “{path.name}” cannot be read. {error}"
        yield make_error("film-captions-unreadable", place, message, advice)
        return
    if not captions:
        message = f"The captions “{path.name}” have no words in them."
        yield make_error("film-captions-unreadable", place, message, advice)
    yield from _check_cues(captions, place)


def _check_cues(captions: tuple[Caption, ...], place: Place) -> Iterator[Finding]:
    for caption in captions:
        when = f"The caption at {_say_time(caption.start_ms)}"
        if caption.end_ms <= caption.start_ms:
            message = f"{when} ends before it begins."
            yield make_error("caption-ends-too-soon", place, message, "Correct its times.")
        elif caption.end_ms - caption.start_ms > MAX_CAPTION_MS:
            message = f"{when} stays for more than {MAX_CAPTION_MS // 1000} seconds."
            yield make_warning("caption-too-long", place, message, "Make two captions of it.")
        if len(caption.text) > MAX_CAPTION_CHARACTERS:
            message = f"{when} has more than {MAX_CAPTION_CHARACTERS} letters, which is more than two lines."
            yield make_warning("caption-too-long", place, message, "Make two captions of it.")
        yield from _check_pace(caption, when, place)
    for first, second in pairwise(captions):
        if second.start_ms < first.end_ms:
            message = f"The caption at {_say_time(second.start_ms)} starts before the one before it ends."
            yield make_warning("captions-overlap", place, message, "Show one caption at a time.")


def _check_pace(caption: Caption, when: str, place: Place) -> Iterator[Finding]:
    words, shown_ms = count_words(caption.text), caption.end_ms - caption.start_ms
    if shown_ms > 0 and words > 1 and words * MS_PER_CAPTION_WORD > shown_ms:
        message = f"{when} shows {words} words for {shown_ms / 1000:.1f} seconds, which is too fast to read."
        advice = "Show it for longer, or use fewer words."
        yield make_warning("caption-too-fast", place, message, advice)


def _say_time(time_ms: int) -> str:
    minutes, seconds = divmod(time_ms // 1000, 60)
    return f"{minutes}:{seconds:02}"


def _check_transcript(film: SourceEntry, media_dir: Path) -> Iterator[Finding]:
    path = _find_media_file(film, "transcript", media_dir)
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
