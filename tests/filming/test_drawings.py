"""SVG drawings become pixels."""

import pytest

from kiosk.filming import FilmingError
from kiosk.filming.drawings import draw_svg


def test_a_drawing_keeps_its_colour_and_its_clear_background(tmp_path):
    path = tmp_path / "half.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2">'
        '<rect width="1" height="2" fill="#00f"/></svg>'
    )
    image = draw_svg(path, 100)
    assert image.size == (100, 100)
    assert image.getpixel((20, 50)) == (0, 0, 255, 255)
    assert image.getchannel("A").getpixel((80, 50)) == 0


@pytest.mark.parametrize("content", ["", "not a drawing", "<svg"])
def test_what_is_no_drawing_is_a_sentence(tmp_path, content):
    path = tmp_path / "spoilt.svg"
    path.write_text(content)
    with pytest.raises(FilmingError, match="cannot be drawn"):
        draw_svg(path, 100)
