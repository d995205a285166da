"""A real film in a real window, painted and by graphics processor."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.playback import FakeFilmPlayer
from kiosk.playback.picture_layout import PictureSize
from kiosk.viewmodels import FilmVideoFeed, PaintedFilmPicture, PlayerViewModel
from tests.playback.film_maker import make_film

ROOT = Path(__file__).parents[2]
# Qt Multimedia says so once where PipeWire is not installed; sound goes through libVLC.
pytestmark = pytest.mark.qt_log_ignore("pipewire")


def run_probe(film: Path, api: str) -> subprocess.CompletedProcess[str]:
    backend = {"QT_QUICK_BACKEND": "software"} if api == "software" else {"QSG_RHI_BACKEND": "opengl"}
    kept = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
    return subprocess.run(
        [sys.executable, str(Path(__file__).with_name("surface_probe.py")), str(film), api],
        env={**kept, **backend, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


@pytest.mark.window
@pytest.mark.parametrize("api", ["software", "opengl"])
def test_a_film_is_seen_whole_through_a_resize_and_a_lost_surface(api: str, tmp_path: Path):
    if not os.environ.get("DISPLAY"):
        pytest.skip("There is no X server, and none can be started here.")
    done = run_probe(make_film(tmp_path / "film.mp4"), api)
    if "Failed to initialize graphics backend" in done.stderr:
        pytest.skip("OpenGL is not installed here, not even emulated.")
    seen = dict(line.split() for line in done.stdout.splitlines())
    assert list(seen) == ["played", "resized", "came-back", "ended"], done.stderr
    assert int(seen["played"]) < int(seen["resized"]) < int(seen["came-back"]) < 100
    assert done.returncode == 0, done.stderr


def test_a_painted_surface_asks_for_pictures_of_its_own_size(qtbot: QtBot):
    fake = FakeFilmPlayer()
    item = PaintedFilmPicture()
    item.setWidth(321)
    item.setHeight(181)
    item.setProperty("player", PlayerViewModel(fake))
    assert fake.screen.lay_out(b"I420", PictureSize(64, 48)).size == PictureSize(321, 181)
    item.setWidth(200)
    assert fake.screen.lay_out(b"I420", PictureSize(64, 48)).size == PictureSize(200, 181)


def test_a_feed_without_a_sink_leaves_the_picture_for_later(qtbot: QtBot):
    fake = FakeFilmPlayer()
    feed = FilmVideoFeed()
    feed.setProperty("player", PlayerViewModel(fake))
    fake.screen.lay_out(b"I420", PictureSize(64, 48))
    fake.screen.begin_picture()
    fake.screen.end_picture()
    fake.screen.show_picture()
    assert fake.screen.take() is not None
