"""Which player a computer gets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.playback import NullFilmPlayer, PlayerStartError, create_film_player, creation

PROGRAM = """
import logging
logging.basicConfig(level=logging.CRITICAL)
from kiosk.playback import create_film_player
print(type(create_film_player(lambda call: None)).__name__)
"""


@pytest.mark.parametrize(
    "problem", [OSError, ImportError, NotImplementedError, NameError, PlayerStartError, SystemExit]
)
def test_a_libvlc_that_does_not_load_gives_a_player_that_says_so(
    problem: type[BaseException], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(*_args: object, **_kwargs: object) -> None:
        raise problem("no libVLC")

    monkeypatch.setattr(creation, "_create_vlc_player", fail)
    assert isinstance(create_film_player(lambda call: call()), NullFilmPlayer)
    assert "Install VLC 3" in caplog.text


@pytest.mark.parametrize(
    "environment",
    [{"PYTHON_VLC_LIB_PATH": "/nowhere/libvlc.so.5"}, {"PYTHON_VLC_MODULE_PATH": "/nowhere"}],
)
def test_a_wrong_path_to_libvlc_does_not_end_the_program(environment: dict[str, str]):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "NullFilmPlayer"
