"""Rules about the film itself: it can be played, is fine enough, and neither flashes nor shouts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.checking.findings import make_warning
from kiosk.checking.flashes import find_flashes
from kiosk.checking.media_files import find_media_file, say_time
from kiosk.source import (
    FilmFacts,
    SourceEntry,
    SourceTree,
    get_text,
    measure_loudness,
    watch_pictures,
)
from kiosk.vocabulary import FilmKind, Finding, Place

LEAST_PICTURES_A_SECOND = 25
LEAST_LINES = 1080
"""Hands and faces of a signer need both (checklist A109)."""
TARGET_LUFS, LUFS_TOLERANCE = -23.0, 1.0
"""The loudness of European television (EBU R 128)."""
_ROUNDING = 0.1


def check_film_file(film: SourceEntry, path: Path, facts: FilmFacts | None) -> Iterator[Finding]:
    """Judge what a film file says of itself: `facts`, or None where it cannot be read."""
    place = film.find_place_of("file")
    if facts is None:
        message = f"“{path.name}” cannot be read as a film, so visitors will see its poster and its words."
        advice = "Save the film as MP4 with H.264 pictures and AAC sound."
        yield make_warning("film-cannot-be-played", place, message, advice)
        return
    if 0 < facts.frame_rate < LEAST_PICTURES_A_SECOND - _ROUNDING:
        message = f"The film has {facts.frame_rate:.0f} pictures a second, too few to follow signs and lips."
        yield make_warning("film-too-coarse", place, message, "Export it again with 25 pictures a second.")
    if min(facts.width, facts.height) < LEAST_LINES:
        message = f"The film's picture is {facts.width} by {facts.height}, too coarse for a large screen."
        yield make_warning("film-too-coarse", place, message, "Export it again with 1920 by 1080 pixels.")
    if get_text(film.fields, "kind") == FilmKind.AUDIO_VISUAL and not facts.has_sound:
        message = "The film is said to have sound, and has none."
        yield make_warning("film-without-sound", place, message, "Export it again with its sound.")


def watch_films(tree: SourceTree) -> Iterator[Finding]:
    """Watch and listen to every film from beginning to end. Takes about a tenth of their length."""
    for film in tree.films:
        path = find_media_file(film, "file", tree.media_dir)
        if path is not None:
            yield from _check_flashes(path, film.find_place_of("file"))
            yield from _check_loudness(path, film.find_place_of("file"))


def _check_flashes(path: Path, place: Place) -> Iterator[Finding]:
    for time_ms in find_flashes(watch_pictures(path)):
        message = f"At {say_time(time_ms)} the film flashes more than three times in a second."
        advice = "Cut this part out, or make it darker and slower. It can bring on a seizure."
        yield make_warning("film-flashes", place, message, advice)


def _check_loudness(path: Path, place: Place) -> Iterator[Finding]:
    loudness = measure_loudness(path)
    if loudness is not None and abs(loudness - TARGET_LUFS) > LUFS_TOLERANCE:
        way = "louder" if loudness > TARGET_LUFS else "quieter"
        message = f"The film is {abs(loudness - TARGET_LUFS):.0f} decibels {way} than others should be."
        advice = f"Bring its loudness to {TARGET_LUFS:.0f} LUFS (EBU R 128) and export it again."
        yield make_warning("film-loudness", place, message, advice)
