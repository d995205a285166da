"""The statement is read whole or not at all."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path

import pytest

from kiosk.app.statement import read_statement
from kiosk.app.window import ASSETS
from kiosk.vocabulary import ChecklistLine, LineResult

LINE = {"number": 26, "title": "Targets of 20 mm", "result": "pass", "note": ""}
WRITTEN = {"date": "2026-11-24", "version": "0.1.0", "snapshots": 500, "checklist": [LINE]}


def write(folder: Path, text: str) -> Path:
    """A statement with these words."""
    (folder / "accessibility.json").write_text(text, encoding="utf-8")
    return folder / "accessibility.json"


def test_a_statement_is_read(tmp_path: Path):
    statement = read_statement(write(tmp_path, json.dumps(WRITTEN)))
    assert statement is not None
    assert (statement.checked_on, statement.pictures) == (date(2026, 11, 24), 500)
    assert statement.lines == (ChecklistLine(26, "Targets of 20 mm", LineResult.PASS, ""),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        json.dumps({**WRITTEN, "date": "soon"}),
        json.dumps({**WRITTEN, "snapshots": "many"}),
        json.dumps({**WRITTEN, "checklist": [{**LINE, "result": "perhaps"}]}),
        json.dumps({**WRITTEN, "checklist": [{**LINE, "number": "A26"}]}),
        json.dumps({**WRITTEN, "checklist": [{}]}),
        json.dumps({key: value for key, value in WRITTEN.items() if key != "version"}),
    ],
)
def test_a_broken_statement_is_none_and_the_log_says_so(tmp_path: Path, text: str, caplog):
    with caplog.at_level(logging.ERROR, logger="kiosk.app.statement"):
        assert read_statement(write(tmp_path, text)) is None
    assert "cannot be read" in caplog.text
    caplog.clear()


def test_a_missing_statement_is_none(tmp_path: Path, caplog):
    assert read_statement(tmp_path / "nothing.json") is None
    caplog.clear()


def test_the_statement_that_ships_names_every_line_of_the_checklist():
    statement = read_statement(ASSETS / "accessibility.json")
    assert statement is not None
    assert [line.number for line in statement.lines] == list(range(1, 139))
    assert statement.select(LineResult.FAIL) == ()
