"""Names where updates come from, and loads what that needs only when something is read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle import METADATA_FOLDER
from kiosk.installing.errors import InstallError, Reason

if TYPE_CHECKING:
    from tuf.ngclient import FetcherInterface

_NEWEST = f"{METADATA_FOLDER}/timestamp.json"
_MAX_LOOKED_INTO = 1000
"""Of a stick that is full of other things, no more folders than these are looked into."""


@dataclass(frozen=True)
class Source:
    """Where an update comes from: a folder, which may be a stick or a share, or a web address."""

    place: Path | str

    @cached_property
    def fetcher(self) -> FetcherInterface:
        """What reads it."""
        from kiosk.installing.fetching import FolderFetcher, WebFetcher

        return FolderFetcher(self.place) if isinstance(self.place, Path) else WebFetcher(self.place)

    def check_presence(self) -> None:
        """See that there is an update at all.

        Raises:
            InstallError: `NO_UPDATE_THERE`, or what is there is no plain file, or the source does not answer.
        """
        from kiosk.installing.fetching import MissingError, read_chunks

        try:
            for _ in read_chunks(self.fetcher, _NEWEST):
                return
        except MissingError as error:
            raise InstallError(Reason.NO_UPDATE_THERE, place=str(self.place)) from error

    def holds(self, name: str) -> bool:
        """Say whether a file is there and can be opened."""
        from kiosk.installing.fetching import MissingError, read_chunks

        try:
            next(read_chunks(self.fetcher, name), b"")
        except (MissingError, InstallError):
            return False
        return True

    def read(self, name: str) -> Iterator[bytes]:
        """Give the bytes of a file piece by piece.

        Raises:
            InstallError: It is missing or no plain file, or the source does not answer.
        """
        from kiosk.installing.fetching import MissingError, read_chunks

        try:
            yield from read_chunks(self.fetcher, name)
        except MissingError as error:
            raise self.explain_missing(name) from error

    def explain_missing(self, name: str) -> InstallError:
        """Say whether a file is missing, or everything, because the stick was pulled out."""
        try:
            self.check_presence()
        except InstallError:
            return InstallError(Reason.SOURCE_GONE)
        return InstallError(Reason.FILE_MISSING, name=name)


def open_folder(folder: Path) -> Source:
    """Name a stick, a folder or a share as the source of an update."""
    return Source(folder.absolute())


def open_address(address: str) -> Source:
    """Name a web server as the source of an update."""
    return Source(address)


def find_updates(sticks: Iterable[Path]) -> tuple[Source, ...]:
    """Return every update on some sticks: a stick itself, or a folder on it. Nothing is verified yet."""
    places = (place for stick in sticks for place in (stick, *_list_folders(stick)))
    return tuple(source for source in map(open_folder, places) if _is_update(source))


def _list_folders(stick: Path) -> list[Path]:
    try:
        with os.scandir(stick) as found:
            folders = (Path(each.path) for each in found if each.is_dir())
            return sorted(islice(folders, _MAX_LOOKED_INTO))
    except OSError:
        return []


def _is_update(source: Source) -> bool:
    try:
        source.check_presence()
    except InstallError:
        return False
    return True
