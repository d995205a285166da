"""Setting up finds what is missing, installs it where it may, and says the exact command where it may not."""

from __future__ import annotations

import subprocess
from types import SimpleNamespace

import pytest

from tools import system_packages
from tools.failures import CannotGoOn
from tools.system_packages import find_missing, install, list_wanted, parse_installed

LISTING = (
    "installed\tlibvlc5\t\n"
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0), other\n"
    "config-files\txvfb\t\n"
    "not-installed\tlibgl1\t\n"
)


def test_installed_packages_and_those_they_stand_in_for_are_found():
    assert parse_installed(LISTING) == {"libvlc5", "libglib2.0-0t64", "libglib2.0-0", "other"}


def test_packages_removed_but_still_listed_are_missing():
    assert find_missing(["libvlc5", "xvfb", "libgl1"], parse_installed(LISTING)) == ["xvfb", "libgl1"]


def test_a_virtual_screen_is_wanted_only_when_asked_for():
    assert "xvfb" in list_wanted(virtual_screen=True)
    assert "xvfb" not in list_wanted(virtual_screen=False)


def test_the_bus_of_screen_readers_is_wanted_only_when_asked_for():
    assert {"at-spi2-core", "gir1.2-atspi-2.0"} <= set(list_wanted(virtual_screen=True, screen_reader=True))
    assert "at-spi2-core" not in list_wanted(virtual_screen=True)


def test_a_python_that_makes_no_environments_asks_for_the_package_that_does(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert any(
        name.startswith("python3.") and name.endswith("-venv") for name in list_wanted(virtual_screen=False)
    )


@pytest.fixture
def asked(monkeypatch) -> list[list[str]]:
    """Every command that would have been run; all of them succeed."""
    commands: list[list[str]] = []

    def pretend(words: list[str], **_options: object) -> SimpleNamespace:
        commands.append(words)
        return SimpleNamespace(returncode=0, stdout="", stderr="")

    monkeypatch.setattr(subprocess, "run", pretend)
    return commands


def test_root_installs_with_apt_and_nothing_else(monkeypatch, asked, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 0)
    install(["xvfb"])
    assert [words[0] for words in asked] == ["env", "env"]
    assert [words[-1] for words in asked] == ["update", "xvfb"]
    assert "xvfb" in capsys.readouterr().out


def test_a_person_with_sudo_that_asks_nothing_installs_through_it(monkeypatch, asked, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    install(["xvfb"])
    assert [words[:2] for words in asked] == [["sudo", "-n"]] * 3


def test_a_person_who_may_not_install_is_told_the_command(monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(
        CannotGoOn, match="sudo apt-get install -y --no-install-recommends xvfb libgl1"
    ) as failure:
        install(["xvfb", "libgl1"])
    assert failure.value.exit_code == 2


def test_a_failure_of_apt_shows_what_it_said(monkeypatch, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(
        subprocess,
        "run",
        lambda *_words, **_options: SimpleNamespace(returncode=100, stdout="", stderr="No room"),
    )
    with pytest.raises(CannotGoOn, match="No room"):
        install(["xvfb"])


def test_a_machine_without_apt_is_left_alone(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(subprocess, "run", lambda *_words, **_options: pytest.fail("ran a command"))
    system_packages.make_sure_of_packages(virtual_screen=True)
