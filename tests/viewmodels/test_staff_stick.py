"""Sticks come and go while staff look; a report is written once, and how it went is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.jobs import QueuedRunner
from kiosk.staff import NotOnStickError
from kiosk.viewmodels import StaffStickViewModel

STICK = Path("STICK")


class Desk:
    """Staff at the report's screen, with a stick plugged in."""

    def __init__(self, write: Callable[[Path], Path]) -> None:
        self.sticks: tuple[Path, ...] = (STICK,)
        self.runner = QueuedRunner()
        self.report = StaffStickViewModel(lambda: self.sticks, write, self.runner)
        self.report.begin()
        self.runner.drain()

    def write(self, place: int = 0) -> None:
        """Ask for the report."""
        self.report.write(place)
        self.runner.drain()


def test_a_report_is_written_to_the_stick_that_was_chosen(qapp):
    asked: list[Path] = []
    desk = Desk(lambda stick: (asked.append(stick), stick / "report.txt")[1])
    assert desk.report.sticks == ["STICK"]
    desk.report.write(0)
    desk.report.write(0)
    assert desk.report.phase == "writing"
    desk.runner.drain()
    assert (asked, desk.report.phase, desk.report.words) == ([STICK], "done", "report.txt")


def test_a_stick_that_is_gone_is_not_written_to(qapp):
    desk = Desk(lambda stick: stick)
    desk.sticks = ()
    desk.report.look()
    desk.runner.drain()
    desk.write()
    assert (desk.report.sticks, desk.report.phase) == ([], "idle")


@pytest.mark.parametrize(("error", "words"), [(NotOnStickError("Full."), "Full."), (ValueError("bug"), "")])
def test_a_report_that_was_not_written_says_why(qapp, caplog, error: Exception, words: str):
    def fail(stick: Path) -> Path:
        raise error

    desk = Desk(fail)
    desk.write()
    assert (desk.report.phase, desk.report.words) == ("failed", words)
    assert "Nothing was written" in caplog.text
    desk.report.forget()
    assert (desk.report.phase, desk.report.sticks) == ("idle", [])
