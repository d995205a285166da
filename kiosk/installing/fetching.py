"""Brings the bytes of an update here, from a folder or from a web server, without believing any of them.

Only looking at an update imports this: TUF's client brings network libraries along.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient import FetcherInterface, Urllib3Fetcher
from urllib3.exceptions import HTTPError

from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.limits import LIMITS
from kiosk.installing.plain_files import open_plain_file

_NOT_FOUND = 404
_NOT_THERE = frozenset({403, _NOT_FOUND})


class FolderFetcher(FetcherInterface):
    """Reads plain files below a folder; its addresses are their paths from there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            descriptor = open_plain_file(self._folder, url)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise DownloadHTTPError(f"{url} is missing", _NOT_FOUND) from error
        except OSError as error:
            raise InstallError(Reason.SOURCE_GONE) from error
        # Not a file object: whoever stops reading in the middle leaves the closing to the collector,
        # which may come to the file first and would warn.
        try:
            with _said_as_gone():
                while chunk := os.read(descriptor, LIMITS.chunk_bytes):
                    yield chunk
        finally:
            os.close(descriptor)


class WebFetcher(FetcherInterface):
    """Reads from below an address of a web server; its own addresses are paths from there."""

    def __init__(self, address: str) -> None:
        self._address = address.rstrip("/")
        self._fetcher = Urllib3Fetcher(app_user_agent="send-kiosk")

    def _fetch(self, url: str) -> Iterator[bytes]:
        return _pass_on(self._fetcher.fetch(f"{self._address}/{url}"))


def _pass_on(chunks: Iterator[bytes]) -> Iterator[bytes]:
    with _said_as_gone():
        yield from chunks


@contextmanager
def _said_as_gone() -> Iterator[None]:
    try:
        yield
    except (OSError, HTTPError) as error:
        raise InstallError(Reason.SOURCE_GONE) from error


class MissingError(Exception):
    """A file of an update is not there. Perhaps nothing of it is."""


def read_chunks(fetcher: FetcherInterface, name: str) -> Iterator[bytes]:
    """Give the bytes of a file piece by piece.

    Raises:
        MissingError: There is no such file.
        InstallError: It is no plain file, or the source does not answer.
    """
    try:
        yield from fetcher.fetch(name)
    except DownloadError as error:
        raise explain(error, name) from error


def explain(error: DownloadError, name: str) -> InstallError | MissingError:
    """Return what stands behind an error of a fetcher."""
    if isinstance(error, DownloadHTTPError) and error.status_code in _NOT_THERE:
        return MissingError(name)
    return InstallError(Reason.SOURCE_GONE)
