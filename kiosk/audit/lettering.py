"""Measures letters as they are drawn: real size, height of capitals, characters on the longest line."""

from __future__ import annotations

import html
import re
from typing import Any, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QJSValue, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.audit.snapshot import Letters

# PySide cannot turn Qt Quick's own enums into Python; an expression gives them as numbers.
_FACTS = "[effectiveHorizontalAlignment, fontInfo.pixelSize, lineHeight, lineCount]"
_ALIGNMENTS = {1: "left", 2: "right", 4: "centre", 8: "justified"}
_MARKS = re.compile(r"<br\s*/?>|</p>", re.IGNORECASE), re.compile(r"<[^>]*>")
_INVISIBLE = str.maketrans(
    "\N{NO-BREAK SPACE}\n\N{LINE SEPARATOR}", "   ", "\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}\N{WORD JOINER}"
)

_STOPS = ".,;:!?()"


def plain_words(text: str) -> str:
    """Return the words of a text without marks for style, breaks or spacing."""
    breaks, tags = _MARKS
    if "<" in text or "&" in text:
        text = html.unescape(tags.sub("", breaks.sub(" ", text)))
    return " ".join(text.translate(_INVISIBLE).split())


def measure_letters(item: QQuickItem) -> Letters:
    """Return how the text of an item is set."""
    alignment, size_px, line_height, lines = _read_facts(item)
    font = QFont(item.property("font"))
    font.setPixelSize(round(size_px))
    metrics = QFontMetricsF(font)
    words = plain_words(str(item.property("text")))
    drawn = lay_out_lines(words, font, item.width() if lines > 1 else 1e6)
    return Letters(
        size_px=size_px,
        capital_px=metrics.capHeight(),
        line_share=line_height * metrics.lineSpacing() / size_px,
        lines=int(lines),
        longest_line=max((len(line.strip()) for line in drawn), default=0),
        has_broken_word=has_broken_word(drawn),
        alignment=_ALIGNMENTS.get(int(alignment), "left"),
    )


def lay_out_lines(words: str, font: QFont, width: float) -> list[str]:
    """Return the lines of a text that is laid out at a width."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        lines.append(words[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def has_broken_word(lines: list[str]) -> bool:
    """Say whether a line ends in the middle of a word; addresses may be broken."""
    words = (word.strip("\n") for word in "\n".join(lines).split(" "))
    return any("\n" in word and word.replace("\n", "").strip(_STOPS).isalpha() for word in words)


def _read_facts(item: QQuickItem) -> tuple[float, float, float, float]:
    expression = QQmlExpression(QQmlEngine.contextForObject(item), item, _FACTS)
    answer: Any = expression.evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    facts = value.toVariant() if isinstance(value, QJSValue) else value
    return cast("tuple[float, float, float, float]", tuple(facts))
