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
    return Letters(
        size_px=size_px,
        capital_px=metrics.capHeight(),
        line_share=line_height * metrics.lineSpacing() / size_px,
        lines=int(lines),
        longest_line=count_longest_line(words, font, item.width() if lines > 1 else 1e6),
        alignment=_ALIGNMENTS.get(int(alignment), "left"),
    )


def count_longest_line(words: str, font: QFont, width: float) -> int:
    """Return how many characters the longest line has when a text is laid out at a width."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    longest = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        longest = max(longest, len(words[line.textStart() : line.textStart() + line.textLength()].strip()))
    layout.endLayout()
    return longest


def _read_facts(item: QQuickItem) -> tuple[float, float, float, float]:
    expression = QQmlExpression(QQmlEngine.contextForObject(item), item, _FACTS)
    answer: Any = expression.evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    facts = value.toVariant() if isinstance(value, QJSValue) else value
    return cast("tuple[float, float, float, float]", tuple(facts))
