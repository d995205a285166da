"""The tracks of a film, read through libVLC itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.playback.vlc_tracks import read_tracks
from tests.playback.film_maker import make_film

vlc = pytest.importorskip("vlc", reason="libVLC is not installed")
PATIENCE_S = 10.0


def parse(path: Path):
    """Have libVLC look into a film and wait until it has."""
    instance = vlc.Instance("--quiet", "--no-lua")
    media = instance.media_new_path(str(path))
    media.parse_with_options(vlc.MediaParseFlag.local, -1)
    end = time.monotonic() + PATIENCE_S
    while media.get_parsed_status() == 0 and time.monotonic() < end:
        time.sleep(0.01)
    return instance, media


def test_a_film_has_two_tracks_and_its_picture_has_its_size(tmp_path: Path):
    instance, media = parse(make_film(tmp_path / "film.mp4", seconds=0.4))
    count, track = read_tracks(vlc.dll, media._as_parameter_.value)
    assert count == 2
    assert track is not None
    assert (track.width_px, track.height_px) == (320, 180)
    media.release()
    instance.release()


def test_what_is_not_a_film_has_no_track(tmp_path: Path):
    (tmp_path / "film.mp4").write_text("not a film")
    instance, media = parse(tmp_path / "film.mp4")
    assert read_tracks(vlc.dll, media._as_parameter_.value) == (0, None)
    media.release()
    instance.release()
