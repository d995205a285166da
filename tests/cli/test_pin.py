"""`kiosk pin` forgets a lost PIN."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from kiosk.cli.program import app
from kiosk.machine import PinRecord, PinSecret, find_folders, write_pin


@pytest.fixture
def chosen() -> None:
    """Staff have chosen a PIN."""
    write_pin(find_folders().pin_file, PinRecord(PinSecret(b"salt", b"digest")))


def ask(*words: str) -> str:
    """Run the command and return what it said."""
    result = CliRunner().invoke(app, ["pin", *words])
    assert result.exit_code == 0
    return result.output


def test_a_pin_is_forgotten_once(chosen):
    assert ask() == "Staff have chosen a PIN.\n"
    assert ask("--forget").startswith("The PIN is forgotten.")
    assert ask("--forget") == "There was no PIN.\n"
    assert ask() == "No PIN was chosen yet.\n"


def test_a_pin_that_stays_is_a_failure():
    folder = find_folders().pin_file
    folder.mkdir(parents=True)
    try:
        assert CliRunner().invoke(app, ["pin", "--forget"]).exit_code == 1
    finally:
        folder.rmdir()
