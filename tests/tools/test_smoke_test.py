"""The smoke test starts the program with nothing of this machine in reach, and believes only pictures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import smoke_test
from tools.smoke_test import bare_environment, hide_machine, list_hiding_commands, walk_through

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about hiding things on Linux")


@pytest.fixture
def program(monkeypatch) -> SimpleNamespace:
    """A program that makes pictures, or does not."""
    program = SimpleNamespace(returncode=0, makes_pictures=True, words=[])

    def start(words: list[str], **_options: object) -> SimpleNamespace:
        program.words = words
        if program.makes_pictures:
            for name in ("01-home", "02-film-playing", "03-bsl-playing"):
                (Path(words[words.index("--out") + 1]) / f"{name}.png").touch()
        return program

    monkeypatch.setattr(subprocess, "run", start)
    monkeypatch.setattr(smoke_test, "hide_machine", lambda home: [])
    return program


def test_a_program_that_makes_pictures_passes(tmp_path: Path, program, capsys):
    assert walk_through(tmp_path / "kiosk", tmp_path / "pictures", {}) == 0
    assert program.words[1] == "--tour"


def test_a_program_that_makes_none_fails(tmp_path: Path, program, capsys):
    program.makes_pictures = False
    assert walk_through(tmp_path / "kiosk", tmp_path / "pictures", {}) == 3
    assert "none of film-playing" in capsys.readouterr().out


def test_a_program_that_fails_fails_with_its_own_code(tmp_path: Path, program, capsys):
    program.returncode = 7
    assert walk_through(tmp_path / "kiosk", tmp_path / "pictures", {}) == 7


def test_the_program_sees_no_path_and_no_libraries_of_ours(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere")
    environment = bare_environment(tmp_path)
    assert environment["PATH"] == ""
    assert not {"LD_LIBRARY_PATH", "PYTHONPATH", "VLC_PLUGIN_PATH"} & set(environment)


def test_vlc_and_the_environment_are_covered(tmp_path: Path):
    commands = " ".join(list_hiding_commands(tmp_path))
    assert "libvlc.so.5" in commands
    assert "libvlccore.so.9" in commands
    assert "/vlc'" in commands


def test_without_root_it_says_what_stays_in_sight(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert hide_machine(tmp_path) == []
    assert "needs root" in capsys.readouterr().out
