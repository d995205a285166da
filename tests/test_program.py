"""The installed program opens the kiosk on its own content, or walks through it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk import __main__ as program


@pytest.fixture
def opened(monkeypatch) -> list[object]:
    """What the program asked of the kiosk and of the tour, which are not started."""
    asked: list[object] = []

    def run_kiosk(bundle: Path, *, windowed: bool) -> int:
        asked.append((bundle, windowed))
        return 0

    def walk_through(words: list[str]) -> int:
        asked.append(words)
        return 3

    monkeypatch.setitem(sys.modules, "kiosk.app", SimpleNamespace(run_kiosk=run_kiosk))
    monkeypatch.setitem(sys.modules, "kiosk.tour", SimpleNamespace(main=walk_through))
    return asked


def test_it_opens_the_whole_screen_on_the_content_that_came_with_it(opened: list[object]):
    assert program.main([]) == 0
    assert opened == [(program.find_bundle(), False)]


def test_it_opens_other_content_in_a_window(opened: list[object], tmp_path: Path):
    program.main(["--windowed", "--bundle", str(tmp_path)])
    assert opened == [(tmp_path, True)]


def test_a_tour_gets_the_options_that_are_left_and_gives_the_exit_code(opened: list[object], tmp_path: Path):
    assert program.main(["--tour", "--bundle", str(tmp_path), "--out", "pictures", "--size", "800x600"]) == 3
    assert opened == [["--bundle", str(tmp_path), "--out", "pictures", "--size", "800x600"]]


def test_content_is_beside_the_package_when_built_and_in_build_otherwise(monkeypatch):
    assert program.find_bundle().parts[-2:] == ("build", "bundle")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.find_bundle().parent == Path(program.kiosk.__file__).parent.parent
