"""Cards are drawn where captions hide nothing."""

import numpy as np
from PIL import ImageColor

from kiosk.filming.cards import Card, draw_card
from kiosk.filming.lettering import make_paragraph
from kiosk.filming.looks import BACKGROUND, BAR_BOX, EASY_READ_LOOK, FRAME_SIZE, PANEL_BOX


def draw(**parts):
    return draw_card(Card((make_paragraph("Some words."),), **parts), EASY_READ_LOOK)


def test_the_lowest_quarter_is_empty():
    pixels = np.asarray(draw(heading="A heading", progress=(1.0, 0.5)))
    assert pixels.shape[:2] == FRAME_SIZE[::-1]
    assert (pixels[FRAME_SIZE[1] * 3 // 4 :] == ImageColor.getrgb(BACKGROUND)).all()


def test_a_picture_stands_on_its_tint(content_dir):
    image = draw(drawing=content_dir / "pictures" / "book.svg")
    middle = ((PANEL_BOX.left + PANEL_BOX.right) // 2, (PANEL_BOX.top + PANEL_BOX.bottom) // 2)
    assert image.getpixel(middle) == (0xC0, 0, 0)
    assert image.getpixel((PANEL_BOX.left + 8, middle[1])) == ImageColor.getrgb(EASY_READ_LOOK.tint)


def test_the_bar_is_filled_as_far_as_the_film_is_over():
    row = np.asarray(draw(progress=(1.0, 0.0)))[(BAR_BOX.top + BAR_BOX.bottom) // 2]
    assert tuple(row[BAR_BOX.left + 100]) == ImageColor.getrgb(EASY_READ_LOOK.accent)
    assert tuple(row[BAR_BOX.right - 100]) == ImageColor.getrgb(EASY_READ_LOOK.track)
