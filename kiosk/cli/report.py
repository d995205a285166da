"""Says things on the terminal: findings, failures and how far a long task has got."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.text import Text

from kiosk.checking import describe_count, find_rule_note
from kiosk.vocabulary import Finding, Severity

OK = 0
FAILED = 1

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow"}

ReportProgress = Callable[[str, int, int], None]
"""Called with what is being done, how many steps are done, and of how many."""


def print_findings(findings: Iterable[Finding], content_dir: Path) -> None:
    """Print each finding as `file:line`, severity and message, with why and advice below, then the counts."""
    in_order = tuple(findings)
    console = Console(highlight=False, soft_wrap=True)
    for finding in in_order:
        console.print(_style_finding(finding, content_dir))
    console.print(describe_count(in_order))


def _style_finding(finding: Finding, content_dir: Path) -> Text:
    file = posixpath.normpath(posixpath.join(content_dir.as_posix(), finding.place.file))
    return Text.assemble(
        (f"{file}:{finding.place.line}", "bold"),
        ": ",
        (finding.severity.value, _STYLES[finding.severity]),
        f": {finding.message} ",
        (f"[{_name_rule(finding.rule)}]", "dim"),
        f"\n    {find_rule_note(finding.rule).why}\n    {finding.advice}",
    )


def _name_rule(rule: str) -> str:
    number = find_rule_note(rule).number
    return f"{rule}, {number}" if number else rule


def print_line(sentence: str) -> None:
    """Print a sentence about something that went well."""
    Console(highlight=False, soft_wrap=True).print(Text(sentence))


def print_failure(failure: Exception) -> None:
    """Print the sentence of a known error, where errors go."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(str(failure), style="red"))


@contextmanager
def show_progress() -> Iterator[ReportProgress]:
    """Show a bar for each task reported; where there is no terminal, only a line when one begins."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        yield _make_line_reporter(console)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console) as progress:
        yield _make_bar_reporter(progress)


def _make_line_reporter(console: Console) -> ReportProgress:
    begun: set[str] = set()

    def report(task: str, done: int, total: int) -> None:
        if task not in begun:
            begun.add(task)
            console.print(Text(f"{task} …"))

    return report


def _make_bar_reporter(progress: Progress) -> ReportProgress:
    bars: dict[str, TaskID] = {}

    def report(task: str, done: int, total: int) -> None:
        if task not in bars:
            bars[task] = progress.add_task(task, total=total)
        progress.update(bars[task], completed=done, total=total)

    return report
