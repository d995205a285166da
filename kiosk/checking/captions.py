"""Rules about captions: they can be read, at a pace for children, and go with their film."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from kiosk.checking.findings import make_error, make_warning
from kiosk.checking.media_files import find_media_file, say_time
from kiosk.checking.readability import count_words
from kiosk.source import FilmFacts, SourceEntry, UnreadableCaptionsError, read_captions
from kiosk.vocabulary import Caption, Finding, Place

MAX_CAPTION_CHARACTERS = 84
MAX_CAPTION_MS = 10_000
MS_PER_CAPTION_WORD = 333
"""180 words a minute, the most that the BBC's subtitle guidelines allow (checklist A96)."""
MIN_GAP_MS = 1000
"""A shorter time without a caption looks like a flicker (BBC Subtitle Guidelines)."""
MAX_UNCAPTIONED_MS = 30_000


def check_captions(film: SourceEntry, media_dir: Path, facts: FilmFacts | None) -> Iterator[Finding]:
    """Judge a film's captions. What its file says of itself is known unless it cannot be read."""
    path = find_media_file(film, "captions", media_dir)
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
    if facts is not None:
        yield from _check_fit(captions, facts, place)


def _check_cues(captions: tuple[Caption, ...], place: Place) -> Iterator[Finding]:
    for caption in captions:
        when = f"The caption at {say_time(caption.start_ms)}"
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
    yield from _check_neighbours(captions, place)


def _check_neighbours(captions: tuple[Caption, ...], place: Place) -> Iterator[Finding]:
    for first, second in pairwise(captions):
        if 0 < second.start_ms - first.end_ms < MIN_GAP_MS:
            when = say_time(second.start_ms)
            message = (
                f"Just before {when} the captions stop for less than a second, which looks like a flicker."
            )
            advice = "Let it stay until the next one, or leave a second between them."
            yield make_warning("caption-flickers", place, message, advice)
        if second.start_ms < first.end_ms:
            message = f"The caption at {say_time(second.start_ms)} starts before the one before it ends."
            yield make_warning("captions-overlap", place, message, "Show one caption at a time.")


def _check_pace(caption: Caption, when: str, place: Place) -> Iterator[Finding]:
    words, shown_ms = count_words(caption.text), caption.end_ms - caption.start_ms
    if shown_ms > 0 and words > 1 and words * MS_PER_CAPTION_WORD > shown_ms:
        message = f"{when} shows {words} words for {shown_ms / 1000:.1f} seconds, which is too fast to read."
        advice = "Show it for longer, or use fewer words."
        yield make_warning("caption-too-fast", place, message, advice)


def _check_fit(captions: tuple[Caption, ...], facts: FilmFacts, place: Place) -> Iterator[Finding]:
    """None comes after the film's end, and none is missing where there is sound."""
    late = next((caption for caption in captions if caption.start_ms >= facts.duration_ms), None)
    if late is not None:
        message = f"The caption at {say_time(late.start_ms)} comes after the film has ended."
        advice = "Look whether these are the captions of this film."
        yield make_warning("captions-do-not-fit", place, message, advice)
    if not facts.has_sound or late is not None:
        return
    edges = (0, *(ms for caption in captions for ms in (caption.start_ms, caption.end_ms)), facts.duration_ms)
    for end_ms, start_ms in list(pairwise(edges))[::2]:
        if start_ms - end_ms > MAX_UNCAPTIONED_MS:
            message = f"From {say_time(end_ms)} to {say_time(start_ms)} the film has no captions."
            advice = "Caption what is said and the sounds that matter, such as [music]."
            yield make_warning("captions-do-not-fit", place, message, advice)
