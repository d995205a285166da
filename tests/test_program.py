"""The installed program opens the kiosk on its own content, or walks through it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import __main__ as program
from kiosk.machine import find_folders


@pytest.fixture
def opened(monkeypatch) -> list[object]:
    """What the program asked of the kiosk and of the tour, which are not started."""
    asked: list[object] = []

    def run_kiosk(bundle: Path | None, *, windowed: bool) -> int:
        asked.append((bundle, windowed))
        return 0

    def walk_through(words: list[str]) -> int:
        asked.append(words)
        return 3

    def run_calibration(*, windowed: bool) -> int:
        asked.append(("calibration", windowed))
        return 4

    def trust_publisher(root_file: Path) -> int:
        asked.append(root_file)
        return 5

    def take_update() -> int:
        asked.append("update")
        return 6

    app = SimpleNamespace(
        **{act.__name__: act for act in (run_kiosk, run_calibration, trust_publisher, take_update)}
    )
    monkeypatch.setitem(sys.modules, "kiosk.app", app)
    monkeypatch.setitem(sys.modules, "kiosk.tour", SimpleNamespace(main=walk_through))
    return asked


def test_it_opens_the_whole_screen_and_leaves_the_choice_of_content_to_the_kiosk(opened: list[object]):
    assert program.main([]) == 0
    assert opened == [(None, False)]


def test_it_opens_other_content_in_a_window(opened: list[object], tmp_path: Path):
    program.main(["--windowed", "--bundle", str(tmp_path)])
    assert opened == [(tmp_path, True)]


def test_a_tour_gets_the_options_that_are_left_and_gives_the_exit_code(opened: list[object], tmp_path: Path):
    assert program.main(["--tour", "--bundle", str(tmp_path), "--out", "pictures", "--size", "800x600"]) == 3
    assert opened == [["--bundle", str(tmp_path), "--out", "pictures", "--size", "800x600"]]


def test_it_measures_the_screen(opened: list[object]):
    assert program.main(["--calibrate"]) == 4
    assert opened == [("calibration", False)]


def test_it_trusts_a_publisher_and_takes_updates_without_a_window(opened: list[object], tmp_path: Path):
    assert [program.main(["--trust", str(tmp_path)]), program.main(["--update"])] == [5, 6]
    assert opened == [tmp_path, "update"]


def test_it_forgets_a_pin(opened: list[object], capsys):
    file = find_folders().pin_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{}")
    assert program.main(["--forget-pin"]) == 0
    assert not file.exists()
    assert "The PIN is forgotten." in capsys.readouterr().out
    file.mkdir()
    assert program.main(["--forget-pin"]) == 1
    file.rmdir()


@pytest.mark.parametrize(("text", "code"), [("quiet_s = 90", 0), ("quiet_s = 9", 1)])
def test_it_says_which_settings_are_in_force(
    opened, tmp_path: Path, monkeypatch, capsys, text: str, code: int
):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folders = find_folders()
    folders.settings_file.parent.mkdir(parents=True)
    folders.settings_file.write_text(text)
    assert program.main(["--settings"]) == code
    assert "quiet_s" in capsys.readouterr().out
    assert opened == []


def test_where_there_is_no_text_window_the_exit_code_says_it_alone(opened, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert program.main(["--settings"]) == 0


def test_content_is_beside_the_package_when_built_and_in_build_otherwise(monkeypatch):
    assert program.find_bundle().parts[-2:] == ("build", "bundle")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.find_bundle().parent == Path(program.kiosk.__file__).parent.parent
