"""An empty picture is found out, and so is one that stands still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from kiosk.tour import count_colours, is_blank, is_different


def make_picture(colours: int) -> QImage:
    """A picture with this many colours."""
    image = QImage(100, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    for number in range(colours - 1):
        image.setPixelColor(number, 0, QColor(number, 0, 0))
    return image


@pytest.mark.parametrize("colours", [1, 2, 50])
def test_colours_are_counted(colours: int):
    assert count_colours(make_picture(colours)) == colours


@pytest.mark.parametrize(("colours", "expected"), [(1, True), (31, True), (32, False), (90, False)])
def test_a_picture_with_next_to_nothing_on_it_is_blank(colours: int, expected: bool):
    assert is_blank(make_picture(colours)) is expected


def test_no_picture_is_blank():
    assert is_blank(QImage())


@pytest.mark.parametrize(("part", "expected"), [((0, 0, 50, 10), True), ((50, 0, 50, 10), False)])
def test_pictures_are_compared_only_where_asked(part: tuple[int, int, int, int], expected: bool):
    assert is_different(make_picture(1), make_picture(20), QRect(*part)) is expected
