"""Sentences for staff stay short and readable, whatever names an update has."""

from __future__ import annotations

import pytest

from kiosk.installing import InstallError, Reason


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (f"media/{'0123456789abcdef' * 4}.mp4", "“media/01234567.mp4”"),
        ("media/\u202e4pm.\n\x1b[2J", "“media/?4pm.??[2J”"),
        ("e" * 5000, f"“{'e' * 60}…”"),
    ],
)
def test_a_name_that_nobody_vouches_for_does_not_fill_or_turn_the_sentence(name: str, shown: str):
    error = InstallError(Reason.BAD_NAME, name=name)
    assert shown in str(error)
    assert error.facts == {"name": name}
