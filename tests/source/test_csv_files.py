import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source.csv_files import CSV_COLUMNS, read_rows
from kiosk.source.problems import ProblemLog
from kiosk.vocabulary import Severity


def read(text, file="needs.csv"):
    problems = ProblemLog()
    rows = read_rows(text, file, problems)
    return rows, [(problem.rule, problem.place.line) for problem in problems.findings]


def test_rows_are_read_by_column_name_whatever_the_order_of_columns():
    rows, problems = read("Title , ID\nAutism, autism \n")
    assert rows[0].row == {"id": "autism", "title": "Autism"}
    assert not problems


def test_a_row_knows_the_line_on_which_it_starts():
    rows, _ = read('id,title\na,"two\nlines"\n\nb,B\n')
    assert [row.place.line for row in rows] == [2, 5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("missing-column", 1), ("missing-column", 1)]),
        ("id\na\n", [("missing-column", 1)]),
        ("id,title\na\n", [("wrong-number-of-cells", 2)]),
        ("id,title\na,A,extra\n", [("wrong-number-of-cells", 2)]),
        ("id,title,id\na,A,a\n", [("repeated-column", 1)]),
        ("id,title,notes\na,A,x\n", [("unknown-column", 1)]),
        ('id,title\na,A\nb,"B\nc,C\n', [("broken-csv", 3)]),
        ('id,title\na,"A"x\n', [("broken-csv", 2)]),
        ("id,title\na," + "x" * 200_000 + "\n", [("broken-csv", 2)]),
    ],
)
def test_what_is_wrong_with_a_file_is_a_problem_with_its_line(text, expected):
    assert read(text)[1] == expected


def test_the_rest_of_a_spoilt_file_carries_on():
    rows, _ = read("id\na\nb,extra\n")
    assert [row.row for row in rows] == [{"id": "a"}, {"id": "b"}]


def test_a_missing_cell_is_empty_and_a_missing_column_is_not_there():
    rows, _ = read("id,kind\na\n", "areas.csv")
    assert rows[0].row == {"id": "a", "kind": ""}


def test_a_column_nobody_uses_is_only_a_warning():
    problems = ProblemLog()
    read_rows("id,title,notes\n", "needs.csv", problems)
    assert problems.findings[0].severity is Severity.WARNING


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
ROWS = st.lists(st.tuples(CELLS, CELLS).filter(lambda row: any(cell.strip() for cell in row)), max_size=5)


@given(ROWS)
def test_what_a_spreadsheet_writes_comes_back(rows):
    text = io.StringIO()
    csv.writer(text).writerows([CSV_COLUMNS["needs.csv"], *rows])
    read_back, problems = read(text.getvalue())
    assert [(row.row["id"], row.row["title"]) for row in read_back] == [
        (first.strip(), second.strip()) for first, second in rows
    ]
    assert not problems


@given(st.text())
def test_any_text_can_be_read(text):
    read(text)


@given(st.text(alphabet='a,"\n\r \x00;'))
def test_any_punctuation_can_be_read(text):
    read(f"id,title\n{text}")
