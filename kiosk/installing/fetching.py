"""Brings the bytes of an update here, from a folder or from a web server, without believing any of them.

Only looking at an update imports this: TUF's client brings network libraries along.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient import FetcherInterface, Urllib3Fetcher
from urllib3 import BaseHTTPResponse, Timeout
from urllib3.exceptions import HTTPError

from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.limits import LIMITS
from kiosk.installing.plain_files import open_plain_file

_OK, _NOT_FOUND = 200, 404
_RETRIES = 1
"""A connection that was kept open may have gone meanwhile."""
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


class WebFetcher(Urllib3Fetcher):
    """Reads from below an address of a web server; its own addresses are paths from there.

    No other address is asked, even where the server sends us on, and one that keeps us waiting is left.
    """

    def __init__(self, address: str) -> None:
        super().__init__(app_user_agent="send-kiosk")
        self._address = address.rstrip("/")

    def _fetch(self, url: str) -> Iterator[bytes]:
        with _said_as_gone():
            response = self._ask(f"{self._address}/{url}")
            try:
                yield from _read_steadily(response)
            finally:
                response.close()

    def _ask(self, address: str) -> BaseHTTPResponse:
        timeout = Timeout(LIMITS.longest_silence_s)
        response = self._proxy_env.request(
            "GET", address, preload_content=False, redirect=False, retries=_RETRIES, timeout=timeout
        )
        if response.status == _OK:
            return response
        response.close()
        if location := response.get_redirect_location():
            raise InstallError(Reason.SENT_ELSEWHERE, address=self._address, name=location)
        raise DownloadHTTPError(f"{address} answers {response.status}", response.status)


def _read_steadily(response: BaseHTTPResponse) -> Iterator[bytes]:
    """Give bytes as they come.

    Raises:
        InstallError: So few come that this would go on for ever.
    """
    waited_s, came_bytes, began_s = 0.0, 0, time.monotonic()
    while chunk := response.read1(LIMITS.chunk_bytes):
        waited_s, came_bytes = waited_s + time.monotonic() - began_s, came_bytes + len(chunk)
        if waited_s > LIMITS.patience_s:
            if came_bytes < LIMITS.slowest_bytes_per_s * waited_s:
                raise InstallError(Reason.SOURCE_GONE)
            waited_s, came_bytes = 0.0, 0
        yield chunk
        began_s = time.monotonic()


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
