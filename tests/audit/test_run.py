"""A run goes where it is told, writes its files and says how it went."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.audit import Choices, UnknownPlaceError, run_audit
from kiosk.audit import command as audit_command
from kiosk.audit.configuration import SMALL, Configuration, Grid
from kiosk.audit.places import Place
from kiosk.audit.run import Audit
from kiosk.tour import LostError, Walk

pytestmark = pytest.mark.window

PLAIN = Configuration(SMALL)
SMALL_GRID = Grid("small", (PLAIN,), (PLAIN,), (PLAIN,))


def test_one_place_is_audited_and_written_down(application, bundle_dir: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(audit_command, "representative_grid", lambda: SMALL_GRID)
    code = run_audit(Choices(bundle_dir, tmp_path, only=("more",)))
    written = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"))
    assert code == int(bool(written["failures"]))
    assert written["snapshots"] == 4
    assert {failure["place"] for failure in written["failures"]} <= {"more"}
    assert (tmp_path / "audit.html").is_file()


def test_a_place_nobody_knows_is_named(tmp_path: Path):
    with pytest.raises(UnknownPlaceError, match="There is no place “cellar”"):
        run_audit(Choices(tmp_path, tmp_path, only=("cellar",)))


def test_only_panels_of_a_size_are_taken():
    grid = audit_command.choose_grid(Choices(Path(), Path(), size=(1280, 800)))
    assert grid.panels == (SMALL,)


def test_a_place_a_visitor_cannot_come_to_is_a_finding(application, bundle_dir: Path):
    def be_lost(walk: Walk) -> None:
        raise LostError("There is no door")

    grid = Grid("small", (PLAIN,))
    audit = Audit(bundle_dir, grid, (Place("cellar", be_lost),), has_problem=False)
    audit.run()
    assert [(finding.number, finding.problem) for finding in audit.notes.findings] == [
        (33, "There is no door")
    ]


def test_the_window_without_content_is_looked_at_too(application, tmp_path: Path, caplog):
    audit = Audit(tmp_path / "none", Grid("small", (PLAIN,)), places=())
    audit._measure_problem(SMALL)
    assert audit.notes.snapshots == 1
    assert "could not be opened" in caplog.text
