"""Makes the film of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.filming.captions import time_captions, write_webvtt
from kiosk.filming.cards import draw_card
from kiosk.filming.encoding import encode_film
from kiosk.filming.film_files import FilmFiles, FilmingError, name_film_files, replace_film_files
from kiosk.filming.looks import (
    BACKGROUND,
    EASY_READ_LOOK,
    FRAMES_A_SECOND,
    LOWER_ON_POSTER,
    POSTER_SIZE,
)
from kiosk.filming.progress import ReportProgress, say_nothing
from kiosk.filming.script import Script, write_script
from kiosk.filming.sound import make_soundtrack
from kiosk.filming.timeline import FADE_FRAMES, PlacedShot, place_shots
from kiosk.filming.transcript import write_transcript
from kiosk.narrating import Clip, Voice, VoiceError, speak
from kiosk.source import SourceTree

_POSTER_QUALITY = 88


@dataclass(frozen=True, slots=True)
class FilmReport:
    """What was made. `loudness_lufs` is None for a film with no sound."""

    film: Path
    captions: Path
    poster: Path
    transcript: Path
    duration_ms: int
    size_bytes: int
    caption_count: int
    loudness_lufs: float | None


def make_film(
    tree: SourceTree,
    page_id: str,
    out_base: Path,
    voice: Voice,
    report_progress: ReportProgress = say_nothing,
) -> FilmReport:
    """Make a captioned film from the Easy Read edition of a page.

    Args:
        tree: The content folder.
        page_id: The page's folder name.
        out_base: Path and name of the film without an ending; `.mp4`, `.vtt`, `.jpg` and `.txt` are added.
        voice: Who reads.
        report_progress: Called as speaking and filming go on.

    Raises:
        FilmingError: The page or a picture is missing, nobody can speak, or the files cannot be written.
    """
    script = write_script(tree, page_id)
    cards = _draw_cards(script)
    placed = place_shots(script.shots, _speak_all(script, voice, report_progress))
    captions = time_captions(placed)
    with replace_film_files(out_base) as files:
        sound, loudness = make_soundtrack(placed)
        encode_film(files.film, _show(placed, cards, report_progress), sound)
        files.captions.write_text(write_webvtt(captions), encoding="utf-8")
        files.transcript.write_text(write_transcript(script), encoding="utf-8")
        save_poster(cards[0], files.poster)
    duration_ms = placed[-1].end_frame * 1_000 // FRAMES_A_SECOND
    return report_film(name_film_files(out_base), duration_ms, len(captions), loudness)


def report_film(
    files: FilmFiles, duration_ms: int, caption_count: int, loudness_lufs: float | None
) -> FilmReport:
    """Return the report of a film whose files are in place."""
    return FilmReport(
        files.film,
        files.captions,
        files.poster,
        files.transcript,
        duration_ms,
        files.film.stat().st_size,
        caption_count,
        loudness_lufs,
    )


def save_poster(card: Image.Image, path: Path) -> None:
    """Save a card as the picture that stands for its film."""
    poster = Image.new("RGB", card.size, BACKGROUND)
    poster.paste(card, (0, LOWER_ON_POSTER))
    poster.resize(POSTER_SIZE, Image.Resampling.LANCZOS).save(path, "JPEG", quality=_POSTER_QUALITY)


def _draw_cards(script: Script) -> list[Image.Image]:
    return [draw_card(shot.card, EASY_READ_LOOK) for shot in script.shots]


def _speak_all(script: Script, voice: Voice, report_progress: ReportProgress) -> tuple[Clip, ...]:
    speeches = []
    for place, shot in enumerate(script.shots):
        report_progress("Speaking", place, len(script.shots))
        try:
            speeches.append(speak(shot.words, voice))
        except VoiceError as error:
            raise FilmingError(str(error)) from error
    report_progress("Speaking", len(script.shots), len(script.shots))
    return tuple(speeches)


def _show(
    placed: tuple[PlacedShot, ...], cards: list[Image.Image], report_progress: ReportProgress
) -> Iterator[tuple[Image.Image, int]]:
    """Give each card and how long it stays, with a short fade from the one before."""
    before = None
    for place, (shot, card) in enumerate(zip(placed, cards, strict=True)):
        report_progress("Filming", place, len(cards))
        frames = shot.end_frame - shot.first_frame
        if before is not None:
            yield from fade(before, card)
            frames -= FADE_FRAMES
        yield card, frames
        before = card
    report_progress("Filming", len(cards), len(cards))


def fade(before: Image.Image, after: Image.Image) -> Iterator[tuple[Image.Image, int]]:
    """Give the frames in which one card turns into another."""
    for step in range(1, FADE_FRAMES + 1):
        yield Image.blend(before, after, step / (FADE_FRAMES + 1)), 1
