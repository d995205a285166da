"""Tables say what was measured, what was missed and what was left out."""

from pathlib import Path

import pytest
from rich.console import Console

from benchmarks.places import DOCUMENT
from benchmarks.report import (
    BEGIN,
    END,
    MarkersMissingError,
    describe_missed,
    print_results,
    replace_between,
    rewrite_document,
    write_markdown,
    write_row,
)
from benchmarks.results import Result, skip
from benchmarks.surroundings import Surroundings

FOUND = Surroundings("Example CPU", 2, 7.6, "Debian 12", "3.11.7", "6.11.3", False, 0.25, "2026-11-23")
MET = Result("Tap feedback, p95", 14.0, "ms", 50.0)
MISSED = Result("Start", 0.74, "×", 0.7, "seven runs")
SKIPPED = skip("Memory", "Chromium is not installed.", "×", 0.35)


def test_a_missed_budget_is_said_in_plain_words():
    assert describe_missed([MET, MISSED]) == "One budget was missed: Start (0.74 ×, ≤ 0.70 ×)."


def test_what_was_not_measured_is_not_called_met():
    assert describe_missed([MET, SKIPPED]) == "No budget was missed. Not measured: Memory."


def test_a_row_of_the_document_cannot_break_its_table():
    row = write_row(Result("a|b", 1.0, "s", note="two\nlines"))
    assert row == "| a\\|b | 1 s |  |  | two lines |"


def test_the_document_has_a_table_for_each_benchmark():
    written = write_markdown({"Touching": (MET,), "Starting": (MISSED, SKIPPED)}, FOUND)
    assert "### Touching" in written
    assert "| Start | 0.74 × | ≤ 0.70 × | missed | seven runs |" in written
    assert "Processor: Example CPU, 2 cores" in written


def test_new_results_take_the_place_of_old_ones_and_leave_the_rest():
    old = f"# Title\n\n{BEGIN}\n\nold\n\n{END}\n\nThe end.\n"
    assert replace_between(old, "new") == f"# Title\n\n{BEGIN}\n\nnew\n\n{END}\n\nThe end.\n"


@pytest.mark.parametrize("text", ["", BEGIN, f"{END} {BEGIN}", f"{BEGIN}{END}{BEGIN}{END}"])
def test_a_document_without_both_markers_is_left_alone(text: str, tmp_path: Path):
    document = tmp_path / "performance.md"
    document.write_text(text, encoding="utf-8")
    with pytest.raises(MarkersMissingError):
        rewrite_document(document, "new")
    assert document.read_text(encoding="utf-8") == text


def test_the_project_s_document_can_be_rewritten(tmp_path: Path):
    document = tmp_path / "performance.md"
    document.write_bytes(DOCUMENT.read_bytes())
    rewrite_document(document, "new")
    assert f"{BEGIN}\n\nnew\n\n{END}" in document.read_text(encoding="utf-8")


def test_the_printed_table_names_figures_budgets_and_verdicts():
    console = Console(width=140, record=True, file=open_nothing())
    print_results({"Starting": (MISSED,)}, FOUND, console)
    said = console.export_text()
    assert all(words in said for words in ("Start", "0.74 ×", "≤ 0.70 ×", "missed", "Example CPU"))


def open_nothing():
    import io

    return io.StringIO()
