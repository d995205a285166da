from pathlib import Path

import pytest

from kiosk.cli.report import print_failure, print_findings, show_progress
from kiosk.vocabulary import Finding, Place, Severity

FINDING = Finding(
    Severity.WARNING, "unused-picture", Place("pages/a.md", 3), "Long [bold]words[/bold]. " * 20, "Do it."
)


def test_a_finding_is_one_line_whatever_its_length_and_markup_stays_text(capsys):
    print_findings([FINDING], Path("assets/content"))
    first, why, second, count = capsys.readouterr().out.splitlines()
    assert first.startswith("assets/content/pages/a.md:3: warning: Long [bold]words[/bold].")
    assert first.endswith("[unused-picture, A87]")
    assert why == "    Somebody who cannot see a picture is told what it shows."
    assert (second, count) == ("    Do it.", "no errors, 1 warning")


def test_a_failure_is_said_where_errors_go(capsys):
    print_failure(ValueError("It is full."))
    assert capsys.readouterr() == ("", "It is full.\n")


def test_without_a_terminal_each_task_is_said_once(capsys):
    with show_progress() as report:
        for done in range(3):
            report("Filming", done, 2)
        report("Speaking", 0, 1)
    assert capsys.readouterr().err == "Filming …\nSpeaking …\n"


@pytest.mark.parametrize("task", ["Filming", "Writing the database"])
def test_on_a_terminal_each_task_has_a_bar(capsys, monkeypatch, task):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    with show_progress() as report:
        report(task, 0, 2)
        report(task, 2, 2)
    shown = capsys.readouterr().err
    assert task in shown
    assert "2/2" in shown
