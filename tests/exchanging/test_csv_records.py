"""CSV in which quotation marks have no partner."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchanging.csv_records import CsvRecords
from kiosk.exchanging.limits import ImportLimits
from kiosk.source import ProblemLog

CELLS = st.text(st.sampled_from("ab \",;\n\r'£"), max_size=8)


def read(text: str, columns: int = 0, most: int = 1_000) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """Return the records of a text, and where a quotation mark has no partner."""
    problems = ProblemLog()
    lines = io.StringIO(text, newline="")
    records = CsvRecords(lines, "a.csv", problems, ImportLimits(max_cell_characters=most))
    records.columns = [f"c{number}" for number in range(columns)]
    return list(records), [str(finding.place) for finding in problems.findings]


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=5))
def test_whatever_a_program_writes_is_read_as_it_was(rows: list[list[str]]):
    written = io.StringIO(newline="")
    csv.writer(written).writerows([["first", "second, with a comma"], *rows])
    records, found = read(written.getvalue())
    assert [cells for _, cells in records[1:]] == [row for row in rows if any(map(str.strip, row))]
    assert found == []


def test_a_cell_without_end_costs_nothing_but_itself():
    assert read('name,cost,why\nA,"no end,1\nB,"fine, thanks",2\n"C","","more ""quoted"" words"\n') == (
        [
            (1, ["name", "cost", "why"]),
            (2, ["A", "no end", "1"]),
            (3, ["B", "fine, thanks", "2"]),
            (4, ["C", "", 'more "quoted" words']),
        ],
        ["a.csv:2:2"],
    )


def test_the_last_cell_without_end_is_kept():
    assert read('name\n"A\n') == ([(1, ["name"]), (2, ["A"])], ["a.csv:2:1"])


def test_a_quotation_mark_within_a_cell_is_no_end():
    assert read('name,cost\n"Say "hi" to us",3\n') == (
        [(1, ["name", "cost"]), (2, ['Say "hi" to us', "3"])],
        ["a.csv:2:1"],
    )


def test_a_cell_over_several_lines_before_one_without_end_is_read():
    assert read('a,b\n"x\ny","no end\nz,1\n') == (
        [(1, ["a", "b"]), (2, ["x\ny", "no end"]), (4, ["z", "1"])],
        ["a.csv:3:2"],
    )


def test_a_cell_that_has_swallowed_rows_gives_them_back():
    row = ",".join("abcdefghijkl")
    text = f'"A{row[1:]}\n{row}\nB",{row[2:]}\n'
    records, found = read(text, columns=12)
    assert [cells[0] for _, cells in records] == ["A", "a", 'B"']
    assert found == ["a.csv:1:c0"]


def test_a_cell_is_followed_no_further_than_a_cell_can_be():
    records, found = read('name\n"A\n' + "b\n" * 100, most=50)
    assert (len(records), found) == (102, ["a.csv:2:1"])


@pytest.mark.parametrize("text", ["a;b;c, d\n1;2;3", "a\tb\n1\t2", "sep=;\na;b\n1;2", '"x,y";b\n1;2'])
def test_other_signs_between_cells_are_found_out(text: str):
    assert read(text)[0][-1][1][:2] == ["1", "2"]


@given(st.text(st.sampled_from('a",\n\r '), max_size=60))
def test_any_text_may_come_and_no_letter_of_it_is_lost(text: str):
    records, _ = read(text)
    letters = "".join("".join(cells) for _, cells in records)
    assert letters.count("a") == text.count("a")
