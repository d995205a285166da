"""The part of a decoder's picture that is film."""

from __future__ import annotations

import pytest

from kiosk.playback.picture_layout import PictureSize, visible_size

HD = PictureSize(1920, 1080)


@pytest.mark.parametrize(
    ("padded", "film", "visible"),
    [
        (PictureSize(1920, 1088), HD, HD),
        (PictureSize(1920, 1090), HD, HD),
        (HD, HD, HD),
        (PictureSize(1920, 1090), None, PictureSize(1920, 1090)),
        (PictureSize(1280, 720), HD, PictureSize(1280, 720)),
        (PictureSize(3840, 2160), HD, PictureSize(3840, 2160)),
        (HD, PictureSize(0, 0), HD),
    ],
)
def test_padding_is_left_out_and_a_changed_film_keeps_its_new_size(
    padded: PictureSize, film: PictureSize | None, visible: PictureSize
):
    assert visible_size(padded, film) == visible
