"""Drawings for QML: the right colour at the right size, and nothing for a name nobody has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.app.drawings import DrawingProvider

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<path fill="currentColor" d="M0,0h10v10h-10z"/></svg>'
)


@pytest.fixture
def provider(tmp_path: Path, qapp) -> DrawingProvider:
    """A folder with one square in it."""
    (tmp_path / "square.svg").write_text(SQUARE)
    (tmp_path / "broken.svg").write_text("<svg")
    (tmp_path.parent / "outside.svg").write_text(SQUARE)
    return DrawingProvider(tmp_path)


def draw(provider: DrawingProvider, name: str, size: QSize | None = None) -> QImage:
    """Ask as QML does."""
    return provider.requestImage(name, QSize(), size or QSize(20, 20))


@pytest.mark.parametrize(
    ("colour", "drawn"), [("ff0000", "#ff0000"), ("00FF7f", "#00ff7f"), ("", "#000000"), ("red", "#000000")]
)
def test_a_drawing_has_the_colour_asked_for(provider: DrawingProvider, colour: str, drawn: str):
    assert draw(provider, f"square/{colour}").pixelColor(10, 10) == QColor(drawn)


def test_a_drawing_has_the_size_asked_for(provider: DrawingProvider):
    assert draw(provider, "square/000000", QSize(33, 44)).size() == QSize(33, 44)


def test_a_drawing_has_a_size_of_its_own_where_none_is_asked_for(provider: DrawingProvider):
    assert not draw(provider, "square", QSize()).isNull()
    assert not draw(provider, "square", QSize(0, 0)).isNull()


@pytest.mark.parametrize("name", ["nothing", "", "../outside", "square.svg", "SQUARE", "/etc/passwd", "a b"])
def test_an_unknown_name_gives_no_drawing(provider: DrawingProvider, name: str):
    assert draw(provider, name).isNull()
