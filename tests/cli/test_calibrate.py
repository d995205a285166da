"""`kiosk calibrate` opens the calibration."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from kiosk.cli import calibrate as calibrate_command
from kiosk.cli.program import app


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What was asked of the calibration, which is not opened."""
    asked: list[dict[str, object]] = []

    def run_calibration(**options: object) -> int:
        asked.append(options)
        return 3

    monkeypatch.setattr(calibrate_command, "run_calibration", run_calibration)
    return asked


@pytest.mark.parametrize(
    ("words", "windowed", "size"),
    [([], False, None), (["--windowed"], True, None), (["--size", "1080x1920"], True, (1080, 1920))],
)
def test_it_opens_as_asked_and_passes_the_exit_code_on(
    opened, words: list[str], windowed: bool, size: object
):
    assert CliRunner().invoke(app, ["calibrate", *words]).exit_code == 3
    assert opened == [{"windowed": windowed, "size": size}]


def test_what_is_not_a_size_is_refused(opened):
    assert CliRunner().invoke(app, ["calibrate", "--size=big"]).exit_code == 2
    assert opened == []
