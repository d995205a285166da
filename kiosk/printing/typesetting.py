"""Sets pieces in letters: each line of words, each number and each pair becomes a box that can be drawn."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from kiosk.printing.drawings import Drawings
from kiosk.printing.leaflet import Lettering
from kiosk.printing.paging import Extent
from kiosk.printing.pieces import Figure, Keep, Pair, Piece, Symbol, Words
from kiosk.printing.wording import MAY_BREAK
from kiosk.takeaway import QrCode
from kiosk.vocabulary import RichText, plain_text

DOTS_PER_INCH = 600
_DOTS_PER_POINT = DOTS_PER_INCH / 72
DOTS_PER_MM = DOTS_PER_INCH / 25.4
_LEADING = 1.35
_FIGURE_SCALE = 1.7
_LEAST_SHRINK = 0.75
_PICTURE_MM, _SYMBOL_MM, _MODULE_MM = 40.0, 22.0, 0.5
_BESIDE_MM, _MOST_OF_WIDTH = 5.0, 0.6
_LEAST_COLUMN_LETTERS = 7.0

_WORD_END = re.compile(f"[ \\n{MAY_BREAK}]")

Draw = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True, slots=True)
class Box:
    """Something that is drawn whole at a place."""

    extent: Extent
    draw: Draw


class Typesetter:
    """Sets pieces for a column of so many dots."""

    def __init__(self, lettering: Lettering, width: float, drawings: Drawings) -> None:
        self._lettering = lettering
        self._width = width
        self._drawings = drawings
        self._size = lettering.size_pt * _DOTS_PER_POINT

    def set_piece(self, piece: Piece) -> list[Box]:
        """Return the boxes of a piece."""
        if isinstance(piece, Words):
            return self._set_words(piece)
        if isinstance(piece, Figure):
            height, draw = self._set_figure(piece.text, self._width)
            return [Box(Extent(self._size * 0.2, height, piece.keep), draw)]
        return [self._set_pair(piece)]

    def _set_words(self, words: Words) -> list[Box]:
        size = self._size * words.scale
        indent = self._font(size).width(f"{words.mark} ") if words.mark else 0.0
        lines = _Lines(words.text, self._font, size, self._width - indent)
        count = len(lines.lines)
        boxes = []
        for index in range(count):
            # At least two lines of a paragraph stay together at either end of a page.
            is_held = index + 1 < count and (index == 0 or index == count - 2)
            within = Keep.FIRMLY if is_held else Keep.LOOSELY if words.keep else Keep.FREE
            extent = Extent(
                self._size * words.space if index == 0 else 0.0,
                lines.line_height,
                words.keep if index == count - 1 else within,
            )
            mark = words.mark if index == 0 else ""
            boxes.append(Box(extent, partial(self._draw_line, lines, index, indent, mark)))
        return boxes

    def _draw_line(
        self, lines: _Lines, index: int, indent: float, mark: str, painter: QPainter, place: QPointF
    ) -> None:
        if mark:
            painter.setFont(lines.font)
            painter.drawText(place + QPointF(0, lines.lines[index].ascent()), mark)
        lines.draw(painter, place + QPointF(indent, 0), index)

    def _set_figure(self, text: str, width: float) -> tuple[float, Draw]:
        size = self._size * _FIGURE_SCALE
        needed = QFontMetricsF(self._font(size, is_bold=True).font).horizontalAdvance(text)
        font = self._font(size * min(1.0, width / needed) if needed else size, is_bold=True)

        def draw(painter: QPainter, place: QPointF) -> None:
            painter.setFont(font.font)
            painter.drawText(place + QPointF(0, font.ascent), text)

        return font.line_height, draw

    def _set_pair(self, pair: Pair) -> Box:
        side = self._measure_side(pair)
        beside = self._width - side - _BESIDE_MM * DOTS_PER_MM
        is_stacked = beside < _LEAST_COLUMN_LETTERS * self._size
        width = self._width if is_stacked else beside
        lines = _Lines(pair.text, self._font, self._size, width)
        figure_height, draw_figure = (
            self._set_figure(pair.figure, width) if pair.figure else (0.0, _draw_nothing)
        )
        words_height = lines.height + figure_height
        height = side + words_height if is_stacked else max(side, words_height)
        shift = (
            QPointF(0, side)
            if is_stacked
            else QPointF(self._width - beside, max(0.0, (side - words_height) / 2))
        )

        def draw(painter: QPainter, place: QPointF) -> None:
            self._drawings.draw(painter, pair.drawing, place, side)
            lines.draw(painter, place + shift)
            draw_figure(painter, place + shift + QPointF(0, lines.height))

        return Box(Extent(self._size * 0.8, height, pair.keep), draw)

    def _measure_side(self, pair: Pair) -> float:
        if isinstance(pair.drawing, QrCode):
            return min(pair.drawing.side * _MODULE_MM * DOTS_PER_MM, self._width)
        side_mm = _SYMBOL_MM if isinstance(pair.drawing, Symbol) else _PICTURE_MM
        return min(side_mm * DOTS_PER_MM, self._width * _MOST_OF_WIDTH)

    def _font(self, size: float, is_bold: bool = False) -> _Font:
        return _Font(self._lettering.family, size, is_bold)


class _Font:
    """A typeface at a size in dots."""

    def __init__(self, family: str, size: float, is_bold: bool) -> None:
        self.font = QFont(family)
        self.font.setPixelSize(max(1, round(size)))
        self.font.setBold(is_bold)
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(self.font)
        self.ascent = self._metrics.ascent()
        self.line_height = max(size * _LEADING, self._metrics.height())

    def width(self, text: str) -> float:
        """Return how wide words are on one line."""
        return self._metrics.horizontalAdvance(text)


class _Lines:
    """Words broken into lines of a width; letters get a little smaller where one word alone is wider."""

    def __init__(self, text: RichText, make_font: Callable[..., _Font], size: float, width: float) -> None:
        words = plain_text(text)
        widest = max(
            (make_font(size, is_bold=True).width(word) for word in _WORD_END.split(words)), default=0.0
        )
        shrink = max(_LEAST_SHRINK, min(1.0, width / widest)) if widest else 1.0
        font = make_font(size * shrink)
        self.font = font.font
        self.line_height = font.line_height
        self._layout = QTextLayout(words.replace("\n", "\u2028"), font.font)
        self._layout.setTextOption(_wrapping())
        self._layout.setFormats(_mark_bold(text))
        self.lines = self._break(width)

    @property
    def height(self) -> float:
        """How high all lines are."""
        return self.line_height * len(self.lines)

    def draw(self, painter: QPainter, place: QPointF, only: int | None = None) -> None:
        """Draw the lines, or one of them, from a place down."""
        chosen = self.lines if only is None else self.lines[only : only + 1]
        for index, line in enumerate(chosen):
            line.draw(painter, place + QPointF(0, index * self.line_height))

    def _break(self, width: float) -> list[QTextLine]:
        lines = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            lines.append(line)
        self._layout.endLayout()
        return lines


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _mark_bold(text: RichText) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for span in text:
        # Qt counts UTF-16 units.
        length = len(span.text.encode("utf-16-le")) // 2
        if span.bold:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Bold)
            found.format = form
            ranges.append(found)
        start += length
    return ranges


def _draw_nothing(painter: QPainter, place: QPointF) -> None:
    """Leave the place empty."""
