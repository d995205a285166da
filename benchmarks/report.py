"""Tables of results: on the terminal, and in docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from rich.console import Console
from rich.table import Table

from benchmarks.results import Result, Verdict, judge, write_budget, write_measured
from benchmarks.surroundings import Surroundings, list_surroundings

BEGIN = "<!-- measured: begin -->"
END = "<!-- measured: end -->"
_STYLES = {Verdict.MET: "green", Verdict.MISSED: "bold red", Verdict.SKIPPED: "yellow", Verdict.NO_BUDGET: ""}

ResultsByTitle: TypeAlias = Mapping[str, tuple[Result, ...]]


class MarkersMissingError(Exception):
    """The document does not hold both markers, each once and in order."""


def print_results(results: ResultsByTitle, found: Surroundings, console: Console) -> None:
    """Print one table, what it was measured on, and the budgets that were missed."""
    table = Table(title="Benchmarks", header_style="bold")
    for heading in ("What", "Measured", "Budget", "", "Note"):
        table.add_column(heading, justify="right" if heading in ("Measured", "Budget") else "left")
    for title, group in results.items():
        table.add_section()
        table.add_row(title, style="bold")
        for result in group:
            verdict = judge(result)
            cells = (write_measured(result), write_budget(result), verdict.value)
            table.add_row(f"  {result.what}", *cells, result.note, style=_STYLES[verdict])
    console.print(table)
    console.print(", ".join(f"{name}: {value}" for name, value in list_surroundings(found)))
    console.print(describe_missed(all_of(results)))


def all_of(results: ResultsByTitle) -> list[Result]:
    """Return every result in order."""
    return [result for group in results.values() for result in group]


def describe_missed(results: Iterable[Result]) -> str:
    """Say plainly which budgets were missed, and what was not measured."""
    judged = list(results)
    missed = [result for result in judged if judge(result) is Verdict.MISSED]
    skipped = [result.what for result in judged if judge(result) is Verdict.SKIPPED]
    sentences = [describe_misses(missed)]
    if skipped:
        sentences.append(f"Not measured: {'; '.join(skipped)}.")
    return " ".join(sentences)


def describe_misses(missed: list[Result]) -> str:
    """Return one sentence about the budgets that were missed."""
    if not missed:
        return "No budget was missed."
    told = "; ".join(f"{each.what} ({write_measured(each)}, {write_budget(each)})" for each in missed)
    return f"{'One budget was' if len(missed) == 1 else f'{len(missed)} budgets were'} missed: {told}."


def write_markdown(results: ResultsByTitle, found: Surroundings) -> str:
    """Return everything as Markdown."""
    lines = [f"- {name}: {value}" for name, value in list_surroundings(found)]
    lines += ["", f"**{describe_missed(all_of(results))}**"]
    for title, group in results.items():
        lines += ["", f"### {title}", "", "| what | measured | budget | | note |", "|---|--:|--:|---|---|"]
        lines += [write_row(result) for result in group]
    return "\n".join(lines)


def write_row(result: Result) -> str:
    """Return one line of a Markdown table."""
    cells = (result.what, write_measured(result), write_budget(result), judge(result).value, result.note)
    return f"| {' | '.join(escape(cell) for cell in cells)} |"


def escape(cell: str) -> str:
    """Keep a cell from breaking its table."""
    return cell.replace("|", "\\|").replace("\n", " ")


def rewrite_document(document: Path, markdown: str) -> None:
    """Put new results between the markers of a document; the rest stays as it is.

    Raises:
        MarkersMissingError: The markers are not there.
    """
    document.write_text(replace_between(document.read_text(encoding="utf-8"), markdown), encoding="utf-8")


def replace_between(text: str, markdown: str) -> str:
    """Return the text with new words between its markers."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in after or END in after:
        raise MarkersMissingError(f"The document needs {BEGIN} and {END}, each once.")
    return "".join(join_parts(before, markdown, after))


def join_parts(before: str, markdown: str, after: str) -> Iterator[str]:
    """Give the parts of the document in order."""
    yield from (before, BEGIN, "\n\n", markdown, "\n\n", END, after)
