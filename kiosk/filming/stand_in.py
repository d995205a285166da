"""Makes the clip that holds the place of the British Sign Language film."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from kiosk.filming.caption_lines import split_caption
from kiosk.filming.captions import write_webvtt
from kiosk.filming.cards import Card, draw_card, draw_progress
from kiosk.filming.encoding import encode_film
from kiosk.filming.film import FilmReport, fade, report_film, save_poster
from kiosk.filming.film_files import FilmingError, name_film_files, replace_film_files
from kiosk.filming.lettering import make_paragraph
from kiosk.filming.looks import BSL_LOOK, FRAMES_A_SECOND
from kiosk.filming.progress import ReportProgress, say_nothing
from kiosk.source import SourceTree, get_text
from kiosk.vocabulary import Caption

_SECONDS_A_CARD = 4
_FRAMES_A_CARD = _SECONDS_A_CARD * FRAMES_A_SECOND
_HEADING = "British Sign Language (BSL)"
_OPENING = "A short clip that holds the place of the British Sign Language film. It has no sound."


def make_stand_in(
    tree: SourceTree, picture: str, out_base: Path, report_progress: ReportProgress = say_nothing
) -> FilmReport:
    """Make a clip that says, on screen and in captions, that the BSL film is still to come.

    It has no sound track. A bar that fills shows that it is playing.

    Args:
        tree: The content folder, for the publisher's name and e-mail address.
        picture: A name from `pictures.csv` to show beside the words.
        out_base: Path and name of the clip without an ending.
        report_progress: Called as filming goes on.

    Raises:
        FilmingError: The picture is missing or the files cannot be written.
    """
    lines = _write_lines(tree)
    drawing = _find_drawing(tree, picture)
    cards = [draw_card(Card((make_paragraph(line),), _HEADING, drawing), BSL_LOOK) for line in lines]
    captions = tuple(_time_caption(place, line) for place, line in enumerate(lines))
    with replace_film_files(out_base) as files:
        encode_film(files.film, _show(cards, report_progress), None)
        files.captions.write_text(write_webvtt(captions), encoding="utf-8")
        files.transcript.write_text("\n".join([_OPENING, *lines]) + "\n", encoding="utf-8")
        save_poster(cards[0], files.poster)
    duration_ms = len(cards) * _SECONDS_A_CARD * 1_000
    return report_film(name_film_files(out_base), duration_ms, len(captions), None)


def _write_lines(tree: SourceTree) -> tuple[str, ...]:
    publisher = get_text(tree.manifest.fields, "publisher")
    email = get_text(tree.manifest.fields, "contact_email")
    return (
        "The British Sign Language film will be here.",
        f"{publisher} has not sent it yet.",
        f"Ask {email}.",
    )


def _find_drawing(tree: SourceTree, picture: str) -> Path:
    for row in tree.pictures:
        if row.row.get("name") == picture:
            return tree.content_dir / "pictures" / row.row.get("file", "")
    raise FilmingError(f"There is no picture called “{picture}” in pictures.csv.")


def _time_caption(place: int, line: str) -> Caption:
    start_ms = place * _SECONDS_A_CARD * 1_000
    return Caption(start_ms, start_ms + _SECONDS_A_CARD * 1_000, split_caption(line)[0])


def _show(cards: list[Image.Image], report_progress: ReportProgress) -> Iterator[tuple[Image.Image, int]]:
    """Give every frame by itself: the bar below the card never stands still."""
    whole = len(cards) * _FRAMES_A_CARD
    for place, card in enumerate(cards):
        report_progress("Filming", place, len(cards))
        fading = [] if place == 0 else [picture for picture, _ in fade(cards[place - 1], card)]
        for number, picture in enumerate([*fading, *[card] * (_FRAMES_A_CARD - len(fading))]):
            frame = picture.copy()
            draw_progress(frame, ((place * _FRAMES_A_CARD + number + 1) / whole,), BSL_LOOK)
            yield frame, 1
    report_progress("Filming", len(cards), len(cards))
