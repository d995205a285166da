"""Pictures and codes on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from kiosk.printing import Drawings
from kiosk.printing.pieces import Medium, Symbol
from kiosk.takeaway import make_code
from tests.printing.sample_leaflets import PICTURES


def draw(drawings: Drawings, drawing: object) -> QImage:
    """A picture of one drawing on white paper."""
    image = QImage(200, 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    drawings.draw(painter, drawing, QPointF(0, 0), 200)
    painter.end()
    return image


def count_dark(image: QImage) -> int:
    """How much ink there is."""
    return sum(value < 128 for value in bytes(image.constBits()))


def test_the_kiosks_pictures_and_those_of_the_content_are_drawn(drawings: Drawings):
    for drawing in (Symbol("fact-ring"), Medium("b" * 64 + ".svg")):
        assert count_dark(draw(drawings, drawing)) > 500


def test_a_photograph_keeps_its_shape(application, tmp_path):
    photograph = QImage(20, 10, QImage.Format.Format_RGB32)
    photograph.fill(0)
    photograph.save(str(tmp_path / "wide.png"))
    image = draw(Drawings(lambda name: tmp_path / name, PICTURES), Medium("wide.png"))
    assert 0.4 < count_dark(image) / 200**2 < 0.5


def test_a_code_keeps_its_quiet_zone(drawings: Drawings):
    image = draw(drawings, make_code("words"))
    assert all(image.pixelColor(x, y).value() == 255 for x in range(200) for y in range(20))
    assert count_dark(image) > 5000
