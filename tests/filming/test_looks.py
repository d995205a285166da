"""Places on the screen."""

from kiosk.filming.looks import BAR_BOX, CARD_BOX, FRAME_SIZE, PANEL_BOX, WORDS_BOX, Box


def test_a_box_shrinks_on_every_side():
    assert Box(0, 0, 100, 50).shrink(10) == Box(10, 10, 90, 40)
    assert (Box(5, 6, 15, 36).width, Box(5, 6, 15, 36).height) == (10, 30)


def test_everything_stands_above_the_lowest_quarter_and_nothing_overlaps():
    assert CARD_BOX.bottom < BAR_BOX.top < BAR_BOX.bottom <= FRAME_SIZE[1] * 3 // 4
    assert (
        CARD_BOX.left < PANEL_BOX.left < PANEL_BOX.right < WORDS_BOX.left < WORDS_BOX.right < CARD_BOX.right
    )
    assert PANEL_BOX.width == PANEL_BOX.height
