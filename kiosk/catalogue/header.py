"""Judges a database by its first 100 bytes, before SQLite is let near it.

The order of trust: it begins like an SQLite file, it is whole, it carries our mark, its format is
one we know. Only then is it opened. The layout is https://www.sqlite.org/fileformat2.html#the_database_header
"""

from __future__ import annotations

import struct
from pathlib import Path

from kiosk.bundle import APPLICATION_ID, FORMAT_VERSION, OLDEST_READABLE_VERSION
from kiosk.catalogue.errors import (
    BundleDamagedError,
    BundleMissingError,
    BundleTooNewError,
    BundleTooOldError,
    NotABundleError,
)

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_PAGE_SIZE_AT = 16
_PAGE_COUNT_AT = 28
_USER_VERSION_AT = 60
_APPLICATION_ID_AT = 68
_PAGE_SIZE_THAT_MEANS_65536 = 1


def check_header(database: Path) -> None:
    """Read the beginning of `database` and refuse what cannot be a bundle this program shows.

    Raises:
        BundleMissingError: There is no such file, or it may not be read.
        NotABundleError: It is not an SQLite database, or another program's.
        BundleDamagedError: Its end, or even part of its header, is missing.
        BundleTooNewError: Its format is newer than this program.
        BundleTooOldError: Its format is older than this program still reads.
    """
    header, size_bytes = _read_beginning(database)
    if not header.startswith(_MAGIC[: len(header)]):
        raise NotABundleError(database)
    if len(header) < _HEADER_BYTES:
        raise BundleDamagedError(database)
    if _read_number(header, _APPLICATION_ID_AT) != APPLICATION_ID:
        raise NotABundleError(database)
    if size_bytes < _count_bytes(header):
        raise BundleDamagedError(database)
    _check_version(database, _read_number(header, _USER_VERSION_AT))


def _read_beginning(database: Path) -> tuple[bytes, int]:
    try:
        with database.open("rb") as file:
            return file.read(_HEADER_BYTES), database.stat().st_size
    except OSError as error:
        raise BundleMissingError(database) from error


def _read_number(header: bytes, offset: int) -> int:
    number: int = struct.unpack_from(">I", header, offset)[0]
    return number


def _count_bytes(header: bytes) -> int:
    """Return how long the file says it is."""
    written: int = struct.unpack_from(">H", header, _PAGE_SIZE_AT)[0]
    page_size = 65536 if written == _PAGE_SIZE_THAT_MEANS_65536 else written
    return page_size * _read_number(header, _PAGE_COUNT_AT)


def _check_version(database: Path, version: int) -> None:
    if version > FORMAT_VERSION:
        raise BundleTooNewError(database, version)
    if version < OLDEST_READABLE_VERSION:
        raise BundleTooOldError(database, version)
