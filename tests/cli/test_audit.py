from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.audit import UnknownPlaceError
from kiosk.cli import audit as audit_command
from kiosk.cli.program import app


@pytest.fixture
def asked(monkeypatch):
    choices: list[object] = []

    def run_audit(wanted):
        choices.append(wanted)
        return 1

    monkeypatch.setattr(audit_command, "run_audit", run_audit)
    return choices


def test_the_audit_is_run_as_asked_and_its_exit_code_is_passed_on(asked):
    places = ["--only", "home", "--only", "film", "--size", "1280x800"]
    words = ["audit", "--whole", *places, "--out", "there", "--jobs", "3"]
    assert CliRunner().invoke(app, words).exit_code == 1
    wanted = asked[0]
    assert (wanted.out_dir, wanted.is_whole, wanted.jobs) == (Path("there"), True, 3)
    assert (wanted.only, wanted.size) == (("home", "film"), (1280, 800))


def test_a_size_that_is_none_is_refused(asked):
    assert CliRunner().invoke(app, ["audit", "--size", "big"]).exit_code == 2
    assert not asked


def test_a_place_nobody_knows_is_said(monkeypatch):
    def run_audit(wanted):
        raise UnknownPlaceError("There is no place “cellar”.")

    monkeypatch.setattr(audit_command, "run_audit", run_audit)
    result = CliRunner().invoke(app, ["audit", "--only", "cellar"])
    assert result.exit_code == 1
    assert "There is no place" in result.output
