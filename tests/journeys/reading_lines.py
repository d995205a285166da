"""Where the lines of a text really are, where line help is, and how much of a line can be seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.tour import scene_box
from tests.shipped_kiosk import OpenKiosk

_HALF = 0.5


@dataclass(frozen=True)
class LineHelp:
    """The line that help is on, in pixels of the window, its row, all lines and the view they scroll in."""

    line: QRectF
    row: QQuickItem
    lines: tuple[QRectF, ...]
    view: QRectF

    @property
    def place(self) -> int:
        """Which of all lines it is on."""
        return next(n for n, line in enumerate(self.lines) if abs(line.top() - self.line.top()) < _HALF)

    @property
    def is_in_view(self) -> bool:
        """Whether the whole line is on the screen."""
        return self.view.top() - 1 <= self.line.top() and self.line.bottom() <= self.view.bottom() + 1


def find_items(item: QQuickItem, kind: str) -> list[QQuickItem]:
    """Everything drawn under an item that a QML file of this name is the base of."""
    below = [found for child in item.childItems() if child.isVisible() for found in find_items(child, kind)]
    return [item, *below] if _is_a(item, kind) else below


def _is_a(item: QQuickItem, kind: str) -> bool:
    meta = item.metaObject()
    while meta is not None:
        if meta.className().startswith(f"{kind}_"):
            return True
        meta = meta.superClass()
    return False


def read_line_help(kiosk: OpenKiosk) -> LineHelp | None:
    """Where line help is; None where there is none."""
    panes = find_items(kiosk.window.contentItem(), "ScrollPane")
    for pane in panes:
        for column in find_items(pane, "ReadingColumn"):
            if column.property("isActive"):
                return _read(column, scene_box(pane))
    return None


def _read(column: QQuickItem, view: QRectF) -> LineHelp:
    box = scene_box(column)
    top, bottom = (box.y() + column.property(edge) for edge in ("lineTop", "lineBottom"))
    rows = find_items(column, "ReadingRow")
    lines = tuple(line for row in rows for line in list_lines(row))
    on = next(row for row in rows if scene_box(row).contains(box.x() + 1, (top + bottom) / 2))
    return LineHelp(QRectF(box.x(), top, box.width(), bottom - top), on, lines, view)


def words_of(row: QQuickItem) -> QQuickItem:
    """The text of a row, not its bullet or number."""
    return max(find_items(row, "Words"), key=lambda words: len(words.property("text")))


def list_lines(row: QQuickItem) -> list[QRectF]:
    """The lines of a row, without the empty space that its leading puts under each."""
    words = words_of(row)
    box, count = scene_box(words), words.property("lineCount")
    pitch = words.property("contentHeight") / count
    drawn = pitch / words.property("lineHeight")
    return [QRectF(box.x(), box.y() + number * pitch, box.width(), drawn) for number in range(count)]


def measure_ink(picture: QImage, box: QRectF) -> int:
    """How far apart the lightest and the darkest pixel of a box are, from 0 to 255."""
    rect = box.toRect() & picture.rect()
    seen = [
        picture.pixelColor(x, y).lightness()
        for y in range(rect.top(), rect.bottom() + 1)
        for x in range(rect.left(), rect.right() + 1, 2)
    ]
    return max(seen) - min(seen)
