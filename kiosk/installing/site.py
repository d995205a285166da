"""The kiosk that is installed on: its folders, its clock, its disk, and the self-test of its content."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.installing.disk import Disk
from kiosk.vocabulary import ContentInventory


def _read_now() -> datetime:
    return datetime.now(tz=UTC)


@dataclass(frozen=True, slots=True)
class Site:
    """The kiosk that is installed on, as far as installing must know it.

    `examine` is the catalogue's self-test: it says what is in the bundle in a folder, or raises
    `UnfitContentError`. `shipped_dir` is the bundle that came with the program.
    """

    store_dir: Path
    examine: Callable[[Path], ContentInventory]
    program_version: str
    shipped_dir: Path | None = None
    read_now: Callable[[], datetime] = _read_now
    read_seconds: Callable[[], float] = time.monotonic
    disk: Disk = field(default_factory=Disk)
