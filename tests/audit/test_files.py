"""The written result can be read by programs and by people, and needs no other file."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from rich.console import Console

from kiosk.app.statement import read_statement
from kiosk.app.window import ASSETS
from kiosk.audit.accepted import Accepted
from kiosk.audit.album import Album, draw_outlined
from kiosk.audit.checklist import CHECKLIST
from kiosk.audit.files import write_json, write_page, write_statement
from kiosk.audit.table import print_outcome
from kiosk.audit.verdicts import Run, judge_run
from tests.audit.made import make_finding, paint

RUN = Run(date(2026, 11, 24), "0.1.0", "everything", 7, is_whole=True)
OPEN = make_finding(subject="<Open>")
OUTCOME = judge_run([OPEN, make_finding(10)], RUN, (Accepted(10, "*", "*", "Known & let be."),))


def test_the_result_for_programs_has_its_keys(tmp_path: Path):
    write_json(OUTCOME, tmp_path / "audit.json")
    written = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"))
    assert (written["schema"], written["date"], written["version"]) == (1, "2026-11-24", "0.1.0")
    assert set(written["counts"]) == {"pass", "fail", "needs people", "not yet"}
    assert len(written["checklist"]) == 138
    assert set(written["checklist"][25]) == {"number", "title", "result", "note"}
    assert written["checklist"][25]["result"] == "fail"
    assert written["accepted"][0]["reason"] == "Known & let be."


def test_the_statement_is_the_part_that_the_kiosk_tells_its_visitors(tmp_path: Path):
    write_statement(OUTCOME, tmp_path / "accessibility.json")
    statement = read_statement(tmp_path / "accessibility.json")
    assert statement is not None
    assert (statement.checked_on, statement.pictures, len(statement.lines)) == (date(2026, 11, 24), 7, 138)


def test_the_statement_that_ships_has_the_titles_of_the_checklist():
    statement = read_statement(ASSETS / "accessibility.json")
    assert statement is not None
    assert [line.title for line in statement.lines] == [line.title for line in CHECKLIST]


def test_the_page_for_people_holds_its_pictures_and_is_safe(tmp_path: Path):
    album = Album()
    album.keep(OPEN, paint())
    write_page(OUTCOME, album, tmp_path / "audit.html")
    page = (tmp_path / "audit.html").read_text(encoding="utf-8")
    assert "data:image/png;base64," in page
    assert "&lt;Open&gt;" in page
    assert "Known &amp; let be." in page
    assert "http" not in page
    assert page.count("<tr") == 139


def test_an_album_keeps_one_picture_of_a_kind_and_no_more_than_it_may():
    album = Album(most=1)
    assert album.wants(OPEN)
    album.keep(OPEN, paint())
    assert not album.wants(OPEN)
    assert not album.wants(make_finding(10))
    assert album.find(10, "home", "nothing") == ""


def test_a_picture_without_a_place_is_drawn_whole():
    assert draw_outlined(paint(), None).startswith(b"\x89PNG")


def test_the_table_tells_failures_reasons_and_every_line():
    console = Console(record=True, width=200, file=None, quiet=False)
    with console.capture() as captured:
        print_outcome(OUTCOME, console)
    told = captured.get()
    assert "<Open>" in told
    assert "Known & let be." in told
    assert "A138" in told
    assert "1 kinds of failure" in told
