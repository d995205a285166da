"""Asks the database of a bundle, which it opens for reading only."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any, TypeAlias
from urllib.parse import quote

from kiosk.catalogue.errors import BundleDamagedError, NotInBundleError

Row: TypeAlias = tuple[Any, ...]
Parameters: TypeAlias = Sequence[Any] | Mapping[str, Any]


class BundleDatabase:
    """A bundle's `content.sqlite`, read-only and taken to be unchanging."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = _open_read_only(path)

    def ask(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return the rows a query gives.

        Raises:
            BundleDamagedError: SQLite cannot make sense of what is on the disk.
        """
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            raise BundleDamagedError(self._path) from error

    def ask_one(self, kind: str, name: str, sql: str) -> Row:
        """Return the one row that `sql` finds for `name`.

        Raises:
            NotInBundleError: There is none; it says that no `kind` has this `name`.
        """
        rows = self.ask(sql, (name,))
        if not rows:
            raise NotInBundleError(kind, name)
        return rows[0]

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _open_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(write_uri(path.absolute()), uri=True, check_same_thread=False)


def write_uri(absolute: PurePath) -> str:
    """Return a URI for any path. `Path.as_uri` will not do: SQLite refuses the host name of a share."""
    path = absolute.as_posix()
    from_root = path if path.startswith("/") else f"/{path}"
    return f"file://{quote(os.fsencode(from_root))}?mode=ro&immutable=1"
