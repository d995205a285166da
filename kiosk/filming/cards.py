"""Draws a card: a picture on its tint, words beside it, a heading above and a progress bar below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.filming import looks
from kiosk.filming.drawings import draw_svg
from kiosk.filming.lettering import (
    Ink,
    Paragraph,
    SetText,
    load_font,
    measure,
    set_text,
)
from kiosk.filming.looks import Box, Look

_DRAWN_LARGER = 3
"""Pillow draws jagged corners; drawn larger and made smaller, they are smooth."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is on the screen at one time.

    Without a drawing the words stand alone, on the tint. `progress` says of each part of the film how
    much of it is over, from 0 to 1; an empty one draws no bar.
    """

    paragraphs: tuple[Paragraph, ...]
    heading: str = ""
    drawing: Path | None = None
    progress: tuple[float, ...] = ()


def draw_card(card: Card, look: Look) -> Image.Image:
    """Return the whole picture of a card.

    Raises:
        FilmingError: The drawing cannot be drawn.
    """
    image = Image.new("RGB", looks.FRAME_SIZE, looks.BACKGROUND)
    _draw_heading(image, card.heading, look)
    if card.drawing is None:
        _draw_rounded(image, looks.CARD_BOX, looks.CARD_RADIUS, look.tint, look.accent)
        _draw_words(image, card.paragraphs, looks.CARD_BOX.shrink(100), look, looks.ALONE_SIZE)
    else:
        _draw_rounded(image, looks.CARD_BOX, looks.CARD_RADIUS, looks.SURFACE, look.accent)
        _draw_picture(image, card.drawing, look)
        _draw_words(image, card.paragraphs, looks.WORDS_BOX, look, looks.BESIDE_PICTURE_SIZE)
    draw_progress(image, card.progress, look)
    return image


def draw_progress(image: Image.Image, progress: tuple[float, ...], look: Look) -> None:
    """Draw the bar below the card, a piece for each part of the film."""
    box, count = looks.BAR_BOX, len(progress)
    for place, share in enumerate(progress):
        piece = (box.width + looks.BAR_GAP) / count
        left, right = box.left + place * piece, box.left + (place + 1) * piece - looks.BAR_GAP
        whole = Box(round(left), box.top, round(right), box.bottom)
        _draw_rounded(image, whole, box.height // 2, look.track)
        done = Box(whole.left, box.top, round(left + (right - left) * share), box.bottom)
        if done.width >= box.height:
            _draw_rounded(image, done, box.height // 2, look.accent)


def _draw_heading(image: Image.Image, heading: str, look: Look) -> None:
    font = load_font(looks.HEADING_SIZE)
    foot = looks.HEADING_BOX.bottom - 26
    ImageDraw.Draw(image).text((looks.HEADING_BOX.left, foot), heading, look.accent, font, anchor="ls")


def _draw_picture(image: Image.Image, drawing: Path, look: Look) -> None:
    _draw_rounded(image, looks.PANEL_BOX, looks.PANEL_RADIUS, look.tint)
    place = looks.PANEL_BOX.shrink(looks.PANEL_MARGIN)
    pixels = draw_svg(drawing, place.width)
    image.paste(pixels, (place.left, place.top), pixels)


def _draw_words(
    image: Image.Image, paragraphs: tuple[Paragraph, ...], box: Box, look: Look, size: int
) -> None:
    text = set_text(paragraphs, box.width, box.height, size)
    top = box.top + (box.height - text.height) // 2
    colours = {Ink.TEXT: looks.TEXT, Ink.ACCENT: look.accent, Ink.QUIET: looks.QUIET_TEXT}
    _draw_lines(image, text, (box.left, top), colours)


def _draw_lines(image: Image.Image, text: SetText, corner: tuple[int, int], colours: dict[Ink, str]) -> None:
    pen = ImageDraw.Draw(image)
    for line in text.lines:
        for count, word in enumerate(line.words):
            before = line.words[: count + 1]
            x = corner[0] + measure(before, line.font) - line.font.getlength(word.text)
            pen.text((x, corner[1] + line.baseline), word.text, colours[word.ink], line.font, anchor="ls")


def _draw_rounded(image: Image.Image, box: Box, radius: int, fill: str, edge: str | None = None) -> None:
    shape, mask = _make_rounded((box.width, box.height), radius, fill, edge)
    image.paste(shape, (box.left, box.top), mask)


@lru_cache(maxsize=32)
def _make_rounded(
    size: tuple[int, int], radius: int, fill: str, edge: str | None
) -> tuple[Image.Image, Image.Image]:
    """Return a filled shape and its mask."""
    large = (size[0] * _DRAWN_LARGER, size[1] * _DRAWN_LARGER)
    corners = (0, 0, large[0] - 1, large[1] - 1)
    mask = Image.new("L", large, 0)
    ImageDraw.Draw(mask).rounded_rectangle(corners, radius * _DRAWN_LARGER, fill=255)
    shape = Image.new("RGB", large, fill)
    if edge:
        width = looks.EDGE_WIDTH * _DRAWN_LARGER
        ImageDraw.Draw(shape).rounded_rectangle(corners, radius * _DRAWN_LARGER, outline=edge, width=width)
    return shape.resize(size, Image.Resampling.BOX), mask.resize(size, Image.Resampling.BOX)
