"""Prints what a run says: the failures, then one line for each number of the checklist."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from kiosk.audit.grouping import Group
from kiosk.audit.verdicts import Outcome, Result

_STYLES = {
    Result.PASS: "green",
    Result.FAIL: "bold red",
    Result.PEOPLE: "cyan",
    Result.NOT_YET: "yellow",
}


def print_outcome(outcome: Outcome, console: Console) -> None:
    """Print everything a run says."""
    if outcome.failures:
        console.print(_tabulate("Failures", outcome.failures))
    if outcome.accepted:
        console.print(_tabulate("Known, and let be", outcome.accepted))
    for one in outcome.unused:
        console.print(f"Let be, but not met: A{one.number} {one.place}, {one.subject}", style="yellow")
    console.print(_tabulate_checklist(outcome))
    console.print(summarise(outcome))


def summarise(outcome: Outcome) -> str:
    """Say in two sentences how it went."""
    counts = ", ".join(f"{outcome.count(result)} {result.value}" for result in Result)
    return (
        f"{outcome.snapshots} snapshots, {len(outcome.failures)} kinds of failure. The checklist: {counts}."
    )


def _tabulate(title: str, groups: Iterable[Group]) -> Table:
    table = Table("No.", "Place", "What", "Times", "Where first", "Reason", title=title)
    for group in groups:
        cells = (
            group.place,
            group.describe(),
            str(len(group.findings)),
            group.configurations[0],
            group.accepted,
        )
        table.add_row(f"A{group.number}", *(escape(cell) for cell in cells))
    return table


def _tabulate_checklist(outcome: Outcome) -> Table:
    table = Table("No.", "What", "Result", "Note", title="The checklist")
    for verdict in outcome.verdicts:
        style = _STYLES[verdict.result]
        result = f"[{style}]{verdict.result.value}[/{style}]"
        line = verdict.line
        table.add_row(f"A{line.number}", escape(line.title), result, escape(verdict.note))
    return table
