"""Service records as rows."""

from __future__ import annotations

import pytest

from kiosk.source.csv_files import CSV_COLUMNS, read_rows
from kiosk.source.phones import split_phones
from kiosk.source.problems import ProblemLog
from kiosk.source.service_record import read_record
from kiosk.source.service_rows import SERVICE_COLUMNS, write_phone, write_row, write_services_csv

ROW = {
    "id": "club",
    "name": "Club, or two",
    "phone": "+44 1785 223121",
    "status": "closed",
    "closed_try": "other",
}


def test_a_row_has_every_column():
    assert set(write_row(read_record(ROW))) == set(SERVICE_COLUMNS)


@pytest.mark.parametrize(
    "cell",
    [
        "01785 223121",
        "01785 223121 (Mornings)",
        "0300 123 1535 ext 6568",
        "0300 123 1535 ext 6568, after five",
        "Mon–Fri: 01785 223121 (free)",
        "ring the school",
    ],
)
def test_a_number_is_written_as_it_is_taken_apart(cell: str):
    (phone,) = split_phones(cell)
    assert split_phones(write_phone(phone)) == (phone,)


def test_a_file_has_the_columns_it_must_and_those_in_use_and_is_read_as_it_was():
    row = write_row(read_record(ROW))
    text = write_services_csv([row])
    assert text.splitlines()[0].split(",") == [*CSV_COLUMNS["services.csv"], "status", "closed_try"]
    assert "'+44 1785 223121" in text
    problems = ProblemLog()
    (again,) = read_rows(text, "services.csv", problems)
    assert read_record(again.row) == read_record(row)
    assert problems.findings == []
