"""Encoding is repeatable and keeps colours."""

import av
import numpy as np
import pytest
from PIL import Image

from kiosk.filming.encoding import encode_film
from kiosk.filming.looks import FRAME_SIZE

PURPLE, WHITE = (90, 42, 130), (255, 255, 255)


@pytest.fixture
def encode(tmp_path):
    def encode_two_colours(name):
        pictures = [(Image.new("RGB", FRAME_SIZE, colour), 10) for colour in (PURPLE, WHITE)]
        hum = (0.2 * np.sin(np.arange(20 * 1920) / 30)).astype(np.float32)
        encode_film(tmp_path / name, pictures, hum)
        return tmp_path / name

    return encode_two_colours


def test_the_same_pictures_and_sound_give_the_same_bytes(encode):
    assert encode("one.mp4").read_bytes() == encode("two.mp4").read_bytes()


def test_a_colour_stays_the_colour_it_was(encode):
    with av.open(str(encode("film.mp4"))) as file:
        frame = next(file.decode(video=0))
        assert (frame.colorspace, frame.color_range) == (1, 1)
        pixel = frame.to_ndarray(format="rgb24")[500, 900]
    assert np.abs(pixel.astype(int) - PURPLE).max() <= 3
