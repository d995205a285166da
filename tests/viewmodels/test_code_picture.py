"""Codes are drawn in whole pixels."""

from __future__ import annotations

import numpy
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from kiosk.takeaway import make_code
from kiosk.viewmodels import CodePicture
from tests.takeaway.reading import read_picture


def paint(text: str, width: int, height: int, ratio: float = 1.0) -> numpy.ndarray:
    """A grey picture of a code in an item of a size."""
    picture = CodePicture()
    picture.setProperty("modules", "\n".join(make_code(text).rows))
    picture.setSize(QSizeF(width / ratio, height / ratio))
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(128)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    picture.paint(painter)
    painter.end()
    return (
        numpy.frombuffer(image.constBits(), numpy.uint8)
        .reshape(height, image.bytesPerLine())[:, :width]
        .copy()
    )


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [(96, 96), (143, 100), (301, 300)])
def test_every_pixel_is_black_or_white_and_the_code_is_read(qapp, size: tuple[int, int], ratio: float):
    pixels = paint("Childline", *size, ratio)
    assert set(numpy.unique(pixels)) == {0, 255}
    assert read_picture(pixels) == ["Childline"]


def test_without_modules_there_is_a_white_square(qapp):
    picture = CodePicture()
    assert (picture.property("modules"), picture.property("side")) == ("", 8)


def test_other_modules_are_told_and_the_same_are_not(qapp, qtbot):
    picture = CodePicture()
    with qtbot.waitSignal(picture.modulesChanged, timeout=0):
        picture.setProperty("modules", "01\n10")
    with qtbot.assertNotEmitted(picture.modulesChanged):
        picture.setProperty("modules", "01\n10")
    assert picture.property("side") == 10
