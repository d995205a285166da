"""The virtual environment is made once, mended when the lock changes, made anew when broken."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import environment
from tools.environment import make_environment, one_at_a_time
from tools.failures import CannotGoOn


class Steps:
    """Takes the place of venv and pip, and notes what was asked of them."""

    def __init__(self, python: Path) -> None:
        self.done: list[str] = []
        self.is_broken = False
        self._python = python

    def create(self) -> None:
        self.done.append("create")
        environment.STAMP.unlink(missing_ok=True)
        self._python.parent.mkdir(parents=True, exist_ok=True)
        self._python.touch()

    def install(self) -> None:
        self.done.append("install")
        if self.is_broken:
            raise CannotGoOn("no network")


@pytest.fixture
def steps(tmp_path: Path, monkeypatch) -> Steps:
    python = tmp_path / "venv" / "bin" / "python"
    (tmp_path / "lock").write_text("a==1")
    steps = Steps(python)
    monkeypatch.setattr(environment, "LOCK", tmp_path / "lock")
    monkeypatch.setattr(environment, "STAMP", tmp_path / "venv" / "stamp")
    monkeypatch.setattr(environment, "venv_python", lambda: python)
    monkeypatch.setattr(environment, "venv_command", lambda: python.with_name("kiosk"))
    monkeypatch.setattr(environment, "create_empty_environment", steps.create)
    monkeypatch.setattr(environment, "install_locked_packages", steps.install)
    return steps


def test_first_set_up_creates_and_installs(steps: Steps):
    make_environment()
    assert steps.done == ["create", "install"]


def test_second_set_up_does_nothing(steps: Steps):
    make_environment()
    make_environment()
    assert steps.done == ["create", "install"]


def test_a_changed_lock_is_installed_into_the_same_environment(steps: Steps):
    make_environment()
    environment.LOCK.write_text("a==2")
    make_environment()
    assert steps.done == ["create", "install", "install"]


def test_a_set_up_that_was_cut_short_starts_again_from_nothing(steps: Steps):
    steps.is_broken = True
    with pytest.raises(CannotGoOn):
        make_environment()
    steps.is_broken = False
    make_environment()
    assert steps.done == ["create", "install", "create", "install"]


def test_an_update_that_was_cut_short_starts_again_from_nothing(steps: Steps):
    make_environment()
    environment.LOCK.write_text("a==2")
    steps.is_broken = True
    with pytest.raises(CannotGoOn):
        make_environment()
    steps.is_broken = False
    make_environment()
    assert steps.done[2:] == ["install", "create", "install"]


def test_an_environment_whose_python_is_gone_is_made_anew(steps: Steps):
    make_environment()
    environment.venv_python().unlink()
    make_environment()
    assert steps.done == ["create", "install", "create", "install"]


@pytest.mark.skipif(sys.platform == "win32", reason="runs a script of sh")
def test_the_command_kiosk_can_be_typed_from_any_folder(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(environment, "venv_command", lambda: tmp_path / "kiosk")
    monkeypatch.setattr(environment, "venv_python", lambda: Path(sys.executable))
    environment.write_command()
    written = (tmp_path / "kiosk").stat().st_mtime_ns
    environment.write_command()
    assert (tmp_path / "kiosk").stat().st_mtime_ns == written
    done = subprocess.run(
        [tmp_path / "kiosk", "keys", "--help"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "Usage: kiosk keys" in done.stdout


def test_pip_is_held_to_the_hashes_in_the_lock(monkeypatch, capsys):
    asked: list[list[str]] = []
    monkeypatch.setattr(environment, "run_or_stop", lambda words, sentence: asked.append(words))
    environment.install_locked_packages()
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(asked[0])


def test_a_command_that_fails_shows_what_it_said():
    with pytest.raises(CannotGoOn, match=r"(?s)broken.*Could not."):
        environment.run_or_stop([sys.executable, "-c", "print('broken'); raise SystemExit(1)"], "Could not.")


HOLD_LOCK = """
import sys
from tools import environment
from pathlib import Path
environment.BUILD = Path(sys.argv[1])
with environment.one_at_a_time():
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_second_set_up_waits_for_the_first(tmp_path: Path, monkeypatch, capsys):
    words = [sys.executable, "-c", HOLD_LOCK, str(tmp_path)]
    first = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert first.stdin
    assert first.stdout
    assert first.stdout.readline() == "held\n"
    monkeypatch.setattr(environment, "BUILD", tmp_path)
    with (tmp_path / "setup.lock").open("a+") as file:
        assert not environment.try_to_lock(file, wait=False)
    first.communicate("go on\n")
    with one_at_a_time():
        assert "Waiting" not in capsys.readouterr().out


def test_a_folder_that_may_not_be_written_is_a_sentence(monkeypatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(CannotGoOn, match="You may not write"), one_at_a_time():
        pass
