"""Rows of our own columns, under other names too."""

from __future__ import annotations

from kiosk.exchanging.service_tables import read_service_rows
from kiosk.exchanging.tables import TableRow
from kiosk.source import SERVICE_COLUMNS, ProblemLog
from kiosk.vocabulary import Place


def test_other_names_of_columns_are_understood_and_every_column_is_there():
    cells = {"service_name": "The Club", "telephone": "999", "topic": "Health", "minimum_age": "5"}
    problems = ProblemLog()
    (row,) = read_service_rows([TableRow(Place("a.csv", 2), cells, tuple(cells))], problems)
    assert set(row.row) == set(SERVICE_COLUMNS)
    assert (row.row["id"], row.row["confidence"]) == ("the-club", "unverified")
    assert (row.row["phone"], row.row["category"], row.row["age_min"]) == ("999", "Health", "5")
    assert problems.findings == []


def test_what_is_written_is_not_made_up_anew():
    cells = {"id": "mine", "name": "Club", "confidence": "seen"}
    (row,) = read_service_rows([TableRow(Place("a.csv", 2), cells, tuple(cells))], ProblemLog())
    assert (row.row["id"], row.row["confidence"]) == ("mine", "seen")


def test_a_sheet_that_has_no_services_is_said_once_and_left_out():
    problems = ProblemLog()
    sheets = [TableRow(Place("a.xlsx", line, sheet="Lists"), {"areas": "x"}, ("areas",)) for line in (2, 3)]
    sheets.append(TableRow(Place("a.xlsx", 2, sheet="Services"), {"name": "Club"}, ("name", "phone")))
    assert [row.row["name"] for row in read_service_rows(sheets, problems)] == ["Club"]
    assert [(f.rule, str(f.place)) for f in problems.findings] == [("no-name-column", "a.xlsx[Lists]:1")]
