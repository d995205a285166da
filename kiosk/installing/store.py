"""Where installed releases are: a folder each, and one small file that says which of them is shown.

    current             the pointer: JSON, replaced in one step
    releases/NAME/      a bundle, with release.json and receipt.txt
    incoming/           a release on its way here

Whom the kiosk trusts lies beside them (see `trust_memory.py`), so that it outlasts whatever else is lost.

Media that a release shares with the one before are the same files under two names (hard links). There are
no symbolic links: Windows lets few people make them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from kiosk.installing.disk import Disk, remove_tree, remove_unfinished, write_whole
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.in_use import is_in_use
from kiosk.installing.limits import LIMITS

SHIPPED = ""
"""Stands in a pointer for the content that came with the program."""

_POINTER_NAME = "current"
RECORD_NAME = "trusted.json"
_RELEASES = "releases"
_INCOMING = "incoming"
_RELEASE_NAME = re.compile(r"[0-9]{1,12}-[0-9a-f]{12}(-[0-9]{1,6})?")


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which release is shown, and which one “undo” goes back to.

    `last_seen` is the time when it was written, by this computer's clock.
    """

    shown: str
    before: str | None
    last_seen: datetime


class Store:
    """Reads the store. What changes it goes through a `Disk`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.releases = folder / _RELEASES
        self.incoming = folder / _INCOMING
        self.pointer_file = folder / _POINTER_NAME

    def read_pointer(self) -> Pointer | None:
        """Return the pointer; None where nothing was ever installed.

        Raises:
            InstallError: `STORE_DAMAGED`.
        """
        try:
            with self.pointer_file.open("rb") as file:
                return _parse_pointer(file.read(LIMITS.max_pointer_bytes))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InstallError(Reason.STORE_DAMAGED, place=str(self.folder)) from error

    def write_pointer(self, disk: Disk, pointer: Pointer) -> None:
        """Show another release from now on."""
        values = {**asdict(pointer), "last_seen": pointer.last_seen.isoformat()}
        write_whole(disk, self.pointer_file, (json.dumps(values, indent=1) + "\n").encode())

    def mend_pointer(self, disk: Disk) -> None:
        """Where the pointer is lost or damaged, name the newest of the releases that were shown before."""
        with suppress(InstallError):
            if self.read_pointer() is not None:
                return
        shown = [path for path in self.list_records() if _RELEASE_NAME.fullmatch(path.parent.name)]
        newest, *older = (*sorted(shown, key=_number, reverse=True), None)
        if newest is not None:
            switched_at = datetime.fromtimestamp(newest.stat().st_mtime, tz=UTC)
            before = older[0].parent.name if older and older[0] else None
            self.write_pointer(disk, Pointer(newest.parent.name, before, switched_at))

    def list_records(self) -> list[Path]:
        """Return the record of trust in every release that was ever shown."""
        return sorted(self.releases.glob(f"*/{RECORD_NAME}"))

    def find_release(self, name: str) -> Path:
        """Return where a release is, whether or not it is there."""
        return self.releases / name

    def choose_name(self, version: int, sha256: str) -> str:
        """Return a name for a release that nothing has yet."""
        name = f"{version}-{sha256[:12]}"
        names = chain((name,), (f"{name}-{number}" for number in count(2)))
        return next(free for free in names if not self.find_release(free).exists())

    def remove_unused(self, disk: Disk, pointer: Pointer) -> None:
        """Remove every release that the pointer does not name and no kiosk shows."""
        for path in self._list_unused(pointer):
            remove_tree(disk, path)

    def take_back(self, disk: Disk, pointer: Pointer | None) -> None:
        """Clear away what was left where an installation was cut short.

        A release that was ready and never shown goes back to where it came from: its films are of use.
        """
        if self.folder.is_dir():
            remove_unfinished(disk, self.folder)
        for path in self._list_unused(pointer):
            if self.incoming.exists():
                remove_tree(disk, path)
            else:
                disk.rename(path, self.incoming)

    def _list_unused(self, pointer: Pointer | None) -> Iterator[Path]:
        kept = {pointer.shown, pointer.before} if pointer else set()
        if self.releases.is_dir():
            unnamed = (path for path in sorted(self.releases.iterdir()) if path.name not in kept)
            yield from (path for path in unnamed if not is_in_use(path))


def _number(record: Path) -> int:
    return int(record.parent.name.partition("-")[0])


def _parse_pointer(data: bytes) -> Pointer:
    values = json.loads(data)
    names = (values["shown"], values["before"])
    if not all(name in (SHIPPED, None) or _RELEASE_NAME.fullmatch(name) for name in names):
        raise ValueError(names)
    return Pointer(*names, last_seen=datetime.fromisoformat(values["last_seen"]))


def find_installed(store_dir: Path) -> tuple[Path, ...]:
    """Return the bundles to show, best first: the installed one, then the last good one.

    The content that came with the program is not among them; where nothing is installed, there is none.
    A store that cannot be read counts as empty: visitors see what came with the program.
    """
    store = Store(store_dir)
    with suppress(InstallError):
        pointer = store.read_pointer()
        names = (pointer.shown, pointer.before) if pointer and pointer.shown else ()
        return tuple(store.find_release(name) for name in names if name)
    return ()
