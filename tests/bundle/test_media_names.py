"""Names of files in the media folder."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import is_media_name, name_media

DIGEST = hashlib.sha256(b"a film").hexdigest()


@pytest.mark.parametrize(
    ("source", "ending"),
    [
        ("plan.mp4", "mp4"),
        ("PLAN.MP4", "mp4"),
        ("old.plan.jpeg", "jpeg"),
        ("plan", "bin"),
        ("plan.", "bin"),
        ("plan.m p4", "bin"),
        ("plan.far-too-long", "bin"),
    ],
)
def test_the_ending_is_kept_in_small_letters_where_it_is_a_plain_one(source: str, ending: str):
    assert name_media(DIGEST, source) == f"{DIGEST}.{ending}"


@given(st.text())
def test_whatever_a_file_was_called_its_name_in_the_store_is_a_media_name(source: str):
    assert is_media_name(name_media(DIGEST, source))


@pytest.mark.parametrize(
    "name",
    ["", "plan.mp4", DIGEST, f"{DIGEST}.", f"../{DIGEST}.mp4", f"{DIGEST}.mp4\n", f"{DIGEST.upper()}.mp4"],
)
def test_a_name_that_is_not_a_digest_and_an_ending_is_no_media_name(name: str):
    assert not is_media_name(name)
