"""Rows of our own columns, under other names too."""

from __future__ import annotations

from kiosk.exchanging.service_tables import read_service_rows
from kiosk.exchanging.tables import TableRow
from kiosk.source import SERVICE_COLUMNS, ProblemLog
from kiosk.vocabulary import Place


def test_other_names_of_columns_are_understood_and_every_column_is_there():
    cells = {"service_name": "The Club", "telephone": "999", "topic": "Health", "minimum_age": "5"}
    problems = ProblemLog()
    (row,) = read_service_rows([TableRow(Place("a.csv", 2), cells)], problems)
    assert set(row.row) == set(SERVICE_COLUMNS)
    assert (row.row["id"], row.row["confidence"]) == ("the-club", "unverified")
    assert (row.row["phone"], row.row["category"], row.row["age_min"]) == ("999", "Health", "5")
    assert problems.findings == []


def test_what_is_written_is_not_made_up_anew():
    cells = {"id": "mine", "name": "Club", "confidence": "seen"}
    (row,) = read_service_rows([TableRow(Place("a.csv", 2), cells)], ProblemLog())
    assert (row.row["id"], row.row["confidence"]) == ("mine", "seen")
