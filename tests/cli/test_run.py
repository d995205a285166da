from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import run as run_command
from kiosk.cli.program import app
from kiosk.cli.run import read_size


@pytest.fixture
def opened(monkeypatch):
    asked: dict[str, object] = {}

    def run_kiosk(bundle_dir, *, windowed, size):
        asked.update(bundle_dir=bundle_dir, windowed=windowed, size=size)
        return 3

    monkeypatch.setattr(run_command, "run_kiosk", run_kiosk)
    return asked


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], (None, False, None)),
        (["--bundle", "other"], (Path("other"), False, None)),
        (["--windowed"], (None, True, None)),
        (["--size", "1080x1920"], (None, True, (1080, 1920))),
    ],
)
def test_the_kiosk_is_opened_as_asked_and_its_exit_code_is_passed_on(opened, words, expected):
    assert CliRunner().invoke(app, ["run", *words]).exit_code == 3
    assert (opened["bundle_dir"], opened["windowed"], opened["size"]) == expected


@pytest.mark.parametrize("size", ["big", "1280", "0x0", "1280×800", "1280x800x2", "99999x99999", "-1280x800"])
def test_what_is_not_a_size_is_refused(opened, size):
    assert CliRunner().invoke(app, ["run", f"--size={size}"]).exit_code == 2
    assert not opened


def test_no_size_is_the_whole_screen():
    assert read_size("") is None
