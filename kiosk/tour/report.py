"""The table of what was done on which screen, and how it went."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.markup import escape
from rich.table import Table

_FILE_COLUMNS = 150


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step that was taken, or not reached. `problem` is empty where it went well."""

    chapter: str
    picture: str
    does: str
    seconds: float
    problem: str = ""


def print_results(results: Iterable[StepResult], console: Console | None = None) -> None:
    """Print a row for every step."""
    table = Table("Screen", "Picture", "What was done", "Seconds", "Result")
    for result in results:
        outcome = f"[red]{escape(result.problem)}[/red]" if result.problem else "[green]ok[/green]"
        table.add_row(result.chapter, result.picture, result.does, f"{result.seconds:.1f}", outcome)
    (console or _make_console()).print(table)


def summarise(results: Iterable[StepResult]) -> str:
    """Say in one sentence how the tour went."""
    all_results = list(results)
    failed = sum(1 for result in all_results if result.problem)
    if failed:
        return f"{failed} of {len(all_results)} steps went wrong."
    return f"All {len(all_results)} steps went well."


def _make_console() -> Console:
    """Return standard output, wide enough for the table where it goes to a file."""
    return Console(width=None if sys.stdout.isatty() else _FILE_COLUMNS)
