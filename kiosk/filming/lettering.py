"""Sets words in Atkinson Hyperlegible: as large as fits, broken between words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

import fontpkg_atkinson_hyperlegible as typeface
from PIL import ImageFont

from kiosk.vocabulary import RichText, Span

_SMALLEST_SIZE = 32
_STEP = 4
_NARROWER = 0.96
_LEADING = 1.2
_BETWEEN_PARAGRAPHS = 0.5
_PIECES = re.compile(r"\s+|@?[^\s@]+|@")


class Ink(Enum):
    """What words are drawn in; look and theme turn it into a colour."""

    TEXT = auto()
    ACCENT = auto()
    QUIET = auto()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of one size: a share of the largest size that fits. Hard words take the accent colour."""

    text: RichText
    ink: Ink = Ink.TEXT
    share: float = 1.0
    is_bold: bool = True


@dataclass(frozen=True, slots=True)
class Word:
    """What is never broken: a word, with the ink it is drawn in."""

    text: str
    ink: Ink
    has_space_before: bool


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of words, its size, and how far its foot is below the top of all the words."""

    words: tuple[Word, ...]
    font: ImageFont.FreeTypeFont
    baseline: int


@dataclass(frozen=True, slots=True)
class SetText:
    """Lines that fit their box, and the height they take."""

    lines: tuple[SetLine, ...]
    height: int


def make_paragraph(words: str, ink: Ink = Ink.TEXT, share: float = 1.0, is_bold: bool = True) -> Paragraph:
    """Return a paragraph of plain words."""
    return Paragraph((Span(words),), ink, share, is_bold)


@lru_cache(maxsize=256)
def load_font(size: int, is_bold: bool = True) -> ImageFont.FreeTypeFont:
    """Return the typeface in a size; laid out by Pillow itself, so alike on every computer."""
    name = f"AtkinsonHyperlegible-{'Bold' if is_bold else 'Regular'}.ttf"
    return ImageFont.truetype(typeface.ROOT / "files" / name, size, layout_engine=ImageFont.Layout.BASIC)


def set_text(paragraphs: tuple[Paragraph, ...], width: int, height: int, largest_size: int) -> SetText:
    """Set paragraphs in the largest size at which they fit; long addresses break before the @."""
    for size in range(largest_size, _SMALLEST_SIZE, -_STEP):
        text = _set_at_size(paragraphs, size, width)
        if text.height <= height and all(measure(line.words, line.font) <= width for line in text.lines):
            return text
    return _set_at_size(paragraphs, _SMALLEST_SIZE, width)


def measure(words: tuple[Word, ...], font: ImageFont.FreeTypeFont) -> float:
    """Return how wide words stand in a line."""
    space = _measure_word(" ", font)
    return sum(
        _measure_word(word.text, font) + (space if place and word.has_space_before else 0)
        for place, word in enumerate(words)
    )


@lru_cache(maxsize=4096)
def _measure_word(text: str, font: ImageFont.FreeTypeFont) -> float:
    return font.getlength(text)


def _set_at_size(paragraphs: tuple[Paragraph, ...], size: int, width: int) -> SetText:
    lines: list[SetLine] = []
    foot = 0.0
    for paragraph in paragraphs:
        font = load_font(round(size * paragraph.share), paragraph.is_bold)
        foot += font.size * _BETWEEN_PARAGRAPHS if lines else 0
        for words in _break_paragraph(paragraph, font, width):
            lines.append(SetLine(words, font, round(foot + font.size * 0.9)))
            foot += font.size * _LEADING
    return SetText(tuple(lines), round(foot))


def _break_paragraph(
    paragraph: Paragraph, font: ImageFont.FreeTypeFont, width: int
) -> Iterator[tuple[Word, ...]]:
    """Break a paragraph into lines; each sentence starts one."""
    sentence: tuple[Word, ...] = ()
    for word in _split_words(paragraph):
        if sentence and word.has_space_before and sentence[-1].text.endswith((".", "?", "!")):
            yield from _balance_lines(sentence, font, width)
            sentence = ()
        sentence = (*sentence, word)
    yield from _balance_lines(sentence, font, width)


def _balance_lines(
    words: tuple[Word, ...], font: ImageFont.FreeTypeFont, width: float
) -> list[tuple[Word, ...]]:
    """Break words into lines of like length, so that no word is left over at the end."""
    lines = list(_break_lines(words, font, width))
    while len(lines) > 1:
        width *= _NARROWER
        narrower = list(_break_lines(words, font, width))
        if len(narrower) > len(lines) or any(measure(line, font) > width for line in narrower):
            break
        lines = narrower
    return lines


def _break_lines(
    words: tuple[Word, ...], font: ImageFont.FreeTypeFont, width: float
) -> Iterator[tuple[Word, ...]]:
    line: tuple[Word, ...] = ()
    for word in words:
        may_break = word.has_space_before or word.text.startswith("@")
        if line and may_break and measure((*line, word), font) > width:
            yield line
            line = ()
        line = (*line, word)
    if line:
        yield line


def _split_words(paragraph: Paragraph) -> Iterator[Word]:
    has_space = False
    for span in paragraph.text:
        ink = Ink.ACCENT if span.bold or span.term_id else paragraph.ink
        for piece in _PIECES.findall(span.text):
            if not piece.isspace():
                yield Word(piece, ink, has_space)
            has_space = piece.isspace()
