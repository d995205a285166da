"""What an update would do, as data for a screen or a terminal, and what became of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk.bundle import Release
from kiosk.installing.differences import Change
from kiosk.installing.errors import InstallError
from kiosk.installing.sources import Source
from kiosk.installing.store import Pointer

if TYPE_CHECKING:
    from kiosk.installing.trust import Verified


@dataclass(frozen=True, slots=True)
class UpdatePlan:
    """A verified update that nothing was installed of yet.

    `new_bytes` of its `total_bytes` must be copied; that needs `needed_bytes` of the `free_bytes` there are.
    Where its content is shown already, every file of that was read: `spoilt_files` of them must be mended.
    `is_first` marks the first installation of a kiosk that was given no root key: installing it means to
    trust the publisher with the number `root_number` from then on. `source`, `verified` and `pointer` are
    what `Installer` goes on with.
    """

    release: Release
    changes: tuple[Change, ...]
    new_bytes: int
    needed_bytes: int
    free_bytes: int
    is_shown_already: bool
    spoilt_files: int
    is_first: bool
    source: Source
    verified: Verified
    pointer: Pointer | None

    @property
    def has_space(self) -> bool:
        """Whether there is enough space for it."""
        return self.needed_bytes <= self.free_bytes

    @property
    def total_bytes(self) -> int:
        """How large the whole release is."""
        return sum(file.size_bytes for file in self.verified.files.values())

    @property
    def signers(self) -> tuple[str, ...]:
        """Who signed it."""
        return self.verified.signers

    @property
    def root_number(self) -> str:
        """The number of its publisher's root."""
        return describe_root(self.verified.record.root)


@dataclass(frozen=True, slots=True)
class StagedUpdate:
    """A release that is complete on this computer's disk and can be looked at, but is not shown yet."""

    name: str
    bundle_dir: Path
    plan: UpdatePlan


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far an installation is; `seconds_left` is None until that can be told."""

    done_bytes: int
    total_bytes: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What visitors see from now on, and the text that a member of staff may keep."""

    bundle_dir: Path | None
    """None stands for the content that came with the program."""
    text: str


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """What is installed. `leftover_bytes` are kept of an installation that was interrupted.

    `root_number` is empty where nobody is trusted yet, and where it is no longer known who was: then
    `trouble` says what to do.
    """

    shown: Release | None
    before: Release | None
    can_undo: bool
    installed_at: datetime | None
    root_number: str
    leftover_bytes: int
    trouble: InstallError | None = None


ReportProgress: TypeAlias = Callable[[InstallProgress], None]
ShouldStop: TypeAlias = Callable[[], bool]


def describe_root(root: bytes) -> str:
    """Return the number by which two people can tell over the telephone that they have the same root."""
    digest = hashlib.sha256(root).hexdigest()
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4))
