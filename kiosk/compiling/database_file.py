"""Writes `content.sqlite`: under another name first, then in place of the old one in one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from kiosk.bundle import DATABASE_NAME, SCHEMA, put_in_place, sync_folder, write_unfinished
from kiosk.compiling.table import Table

_BATCH_ROWS = 1000
# There is no need to undo anything: a database that is not finished is thrown away.
_SETTINGS = """
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = ON;
"""


def write_database(out_dir: Path, tables: Iterable[Table], report_written: Callable[[], None]) -> None:
    """Write a whole database and put it in the place of the one there is.

    The same tables always give the same bytes.

    Args:
        out_dir: The folder of the bundle.
        tables: What to write, each after the tables it refers to.
        report_written: Called after each table.
    """
    with write_unfinished(out_dir, DATABASE_NAME) as unfinished:
        with closing(sqlite3.connect(unfinished)) as connection:
            _fill_database(Database(connection, execute_plugins=False), tables, report_written)
        put_in_place(unfinished, out_dir / DATABASE_NAME)
    sync_folder(out_dir)


def _fill_database(database: Database, tables: Iterable[Table], report_written: Callable[[], None]) -> None:
    database.executescript(_SETTINGS)
    database.executescript(SCHEMA)
    with database.atomic():
        for table in tables:
            _fill(database, table)
            report_written()
    database.vacuum()


def _fill(database: Database, table: Table) -> None:
    rows = (row for rows in ((table.columns,), table.rows) for row in rows)
    database.table(table.name).insert_all(rows, batch_size=_BATCH_ROWS)
