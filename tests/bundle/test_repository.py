"""Files of a release lie where a TUF client looks for them."""

from __future__ import annotations

import pytest

from kiosk.bundle import place_target


@pytest.mark.parametrize(
    ("name", "place"),
    [("content.sqlite", "aa.content.sqlite"), ("media/bb.mp4", "media/aa.bb.mp4")],
)
def test_the_hash_stands_before_the_name(name: str, place: str):
    assert place_target(name, "aa") == place
