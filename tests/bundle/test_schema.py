"""The tables of a bundle."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from kiosk.bundle import APPLICATION_ID, FORMAT_VERSION, SCHEMA


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA)
    yield connection
    connection.close()


def list_tables(database: sqlite3.Connection) -> dict[str, str]:
    rows = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    return dict(rows)


def test_the_schema_marks_the_database(database: sqlite3.Connection):
    assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert database.execute("PRAGMA user_version").fetchone() == (FORMAT_VERSION,)


def test_every_table_is_strict(database: sqlite3.Connection):
    strict = {name for _, name, _, _, _, strict in database.execute("PRAGMA table_list") if strict}
    assert set(list_tables(database)) - strict == set()


def test_every_foreign_key_points_at_a_key_that_is_there(database: sqlite3.Connection):
    database.execute("PRAGMA foreign_keys = ON")
    for table in list_tables(database):
        database.execute(f"DELETE FROM {table}")  # SQLite notices an impossible key when it is used


def test_tables_of_the_directory_have_the_names_of_open_referral(database: sqlite3.Connection):
    names = {"organization", "service", "location", "service_at_location", "address", "phone", "schedule"}
    assert {*names, "taxonomy", "taxonomy_term"} <= set(list_tables(database))


def test_what_stands_beside_nothing_is_refused(database: sqlite3.Connection):
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO caption VALUES ('no-film', 1, 0, 1, 'Hello')")
