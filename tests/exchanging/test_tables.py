"""Tables in CSV files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.tables import name_column, read_csv_table
from kiosk.source import ProblemLog
from tests.exchanging.records import pack


def read(content: str | bytes, limits: ImportLimits | None = None):
    problems = ProblemLog()
    rows = list(read_csv_table(pack("a.csv", content), problems, limits or ImportLimits()))
    found = [(finding.rule, finding.place.line) for finding in problems.findings]
    return [(row.place.line, dict(row.cells)) for row in rows], found


def test_rows_know_the_line_they_start_on():
    assert read('name,cost\n"a\nb",1\n\nc,2\n') == (
        [(2, {"name": "a\nb", "cost": "1"}), (5, {"name": "c", "cost": "2"})],
        [],
    )


def test_cells_beyond_the_columns_are_said():
    assert read("name\na,b\n") == ([(2, {"name": "a"})], [("cell-without-column", 2)])


def test_a_cell_without_end_is_said_with_its_row_and_column_and_the_rest_is_read():
    problems = ProblemLog()
    rows = list(read_csv_table(pack("a.csv", 'Name,Cost\nA,"no end\nB,2\n'), problems))
    assert [dict(row.cells) for row in rows] == [{"name": "A", "cost": "no end"}, {"name": "B", "cost": "2"}]
    assert [(f.rule, str(f.place)) for f in problems.findings] == [("unclosed-quote", "a.csv:2:cost")]


def test_a_cell_longer_than_a_cell_can_be_is_cut():
    limits = ImportLimits(max_cell_characters=20)
    assert read(f"name\n{'x' * 50}\nb\n", limits) == (
        [(2, {"name": "x" * 20}), (3, {"name": "b"})],
        [("cell-too-long", 2)],
    )


def test_a_row_with_too_few_cells_or_a_column_twice_is_said():
    assert read("name,cost,name\nA\n,1,B\n") == (
        [(2, {"name": "A"}), (3, {"cost": "1", "name": "B"})],
        [("repeated-column", 1), ("row-too-short", 2)],
    )


def test_columns_without_end_are_left_out():
    rows, found = read("a,b,c,d\n1,2,3,4\n", ImportLimits(max_columns=2))
    assert (rows, found[0]) == ([(2, {"a": "1", "b": "2"})], ("too-many-columns", 1))


def test_an_empty_file_is_said():
    assert read("") == ([], [("empty-file", 1)])


def test_an_apostrophe_before_a_formula_is_taken_off():
    assert read("name\n'=1+1\n'tis\n")[0] == [(2, {"name": "=1+1"}), (3, {"name": "'tis"})]


def test_columns_are_compared_without_capitals_and_spaces():
    assert name_column(" Opening  Hours ") == "opening_hours"


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_may_come(content: bytes):
    read(content)
