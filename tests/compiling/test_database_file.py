"""Writing the database."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME
from kiosk.compiling.database_file import write_database
from kiosk.compiling.table import Table

TAXONOMY = Table("taxonomy", ("id", "name"), [("topic", "Topics")])
LOST = Table("page_term", ("page_id", "position", "term_id"), [("no-page", 1, "no-term")])
ILLS = [LOST, Table("taxonomy", ("id", "name"), [("topic", None)]), Table("area", ("position",), [("x",)])]


def test_each_table_is_reported_when_it_is_written(tmp_path: Path):
    reports: list[None] = []
    write_database(tmp_path, [TAXONOMY], lambda: reports.append(None))
    assert len(reports) == 1
    assert [path.name for path in tmp_path.iterdir()] == [DATABASE_NAME]


def test_rows_can_be_made_while_they_are_written(tmp_path: Path):
    rows = ((f"topic-{number}", "Topics") for number in range(2500))
    write_database(tmp_path, [Table("taxonomy", ("id", "name"), rows)], lambda: None)
    connection = sqlite3.connect(tmp_path / DATABASE_NAME)
    assert connection.execute("SELECT count(*) FROM taxonomy").fetchone() == (2500,)
    connection.close()


@pytest.mark.parametrize("ill", ILLS, ids=["lost", "nothing", "wrong-type"])
def test_a_row_that_breaks_a_rule_leaves_the_old_database(tmp_path: Path, ill: Table):
    write_database(tmp_path, [TAXONOMY], lambda: None)
    before = (tmp_path / DATABASE_NAME).read_bytes()
    with pytest.raises(sqlite3.Error):
        write_database(tmp_path, [ill], lambda: None)
    assert (tmp_path / DATABASE_NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [DATABASE_NAME]
