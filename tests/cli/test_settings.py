"""`kiosk settings` says what is in force, and fails where something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.program import app


@pytest.mark.parametrize(
    ("text", "code", "said"), [("quiet_s = 90", 0, "No problems."), ("quiet_s = 9", 1, "Problem:")]
)
def test_the_exit_code_says_whether_there_are_problems(tmp_path: Path, text: str, code: int, said: str):
    file = tmp_path / "settings.toml"
    file.write_text(text)
    result = CliRunner().invoke(app, ["settings", "--file", str(file)])
    assert result.exit_code == code
    assert said in result.output


def test_without_a_file_it_is_this_computers(monkeypatch: pytest.MonkeyPatch):
    result = CliRunner().invoke(app, ["settings"])
    assert result.exit_code == 0
    assert "send-kiosk" in result.output
