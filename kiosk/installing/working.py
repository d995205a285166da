"""Turns whatever goes wrong into a sentence, and clears away what must not stay."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kiosk.installing.disk import Disk, remove_if_empty, remove_tree
from kiosk.installing.errors import BY_UNFIT, REFUSALS, InstallError, Reason
from kiosk.installing.limits import LIMITS
from kiosk.installing.lock import hold_store
from kiosk.installing.store import Store
from kiosk.installing.trust_memory import TrustMemory
from kiosk.installing.words import describe_bytes
from kiosk.vocabulary import UnfitContentError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def in_plain_words(disk: Disk, folder: Path) -> Iterator[None]:
    """Turn what the disk or the self-test says into an `InstallError`.

    Raises:
        InstallError: Something in the block could not be done.
    """
    try:
        yield
    except UnfitContentError as error:
        raise InstallError(BY_UNFIT[error.unfit]) from error
    except OSError as error:
        if error.errno in _FULL:
            free = describe_bytes(disk.count_free_bytes(folder))
            raise InstallError(Reason.NO_SPACE, needed="more than that", free=free) from error
        raise InstallError(Reason.DISK_TROUBLE, why=error.strerror or str(error)) from error


@contextmanager
def working_in(disk: Disk, store: Store) -> Iterator[None]:
    """Hold the store while something is done there.

    What was copied of an update that is refused, or that there is no space for, does not stay. What was
    copied of one that was interrupted does.

    Raises:
        InstallError: Something in the block could not be done, or another installation is at work.
    """
    with in_plain_words(disk, store.folder), hold_store(disk, store.folder):
        try:
            with in_plain_words(disk, store.folder):
                if TrustMemory(store).has_record:
                    store.mend_pointer(disk)
                yield
        except InstallError as error:
            if error.reason in REFUSALS or error.reason is Reason.NO_SPACE:
                with suppress(OSError, InstallError):
                    forget_update(disk, store)
            raise


def forget_update(disk: Disk, store: Store) -> None:
    """Remove whatever was brought here of an update that is not shown."""
    store.take_back(disk, store.read_pointer())
    remove_tree(disk, store.incoming)
    remove_if_empty(disk, store.releases)


def tidy_store(disk: Disk, store: Store, now: datetime) -> None:
    """Remove what no pointer names, but keep what an interrupted update copied for some days."""
    store.take_back(disk, store.read_pointer())
    touched = [path.stat().st_mtime for path in (store.incoming, *store.incoming.rglob("*")) if path.exists()]
    if touched and now.timestamp() - max(touched) > LIMITS.keep_incoming_s:
        remove_tree(disk, store.incoming)
    remove_if_empty(disk, store.releases)
