"""Puts a release together beside the others, and lets go of it only when all of it is on the disk."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER
from kiosk.installing.copying import Shelf, bring_file, count_missing_bytes
from kiosk.installing.disk import Disk
from kiosk.installing.errors import InstallError, Reason
from kiosk.installing.limits import LIMITS
from kiosk.installing.pace import Pace
from kiosk.installing.plan import UpdatePlan
from kiosk.installing.store import Pointer, Store
from kiosk.installing.words import describe_bytes

RECEIPT_NAME = "receipt.txt"


def make_shelf(store: Store, pointer: Pointer | None) -> Shelf:
    """Name the folder for a release on its way, and the installed releases it may share films with."""
    names = (pointer.shown, pointer.before) if pointer else ()
    return Shelf(store.incoming, tuple(store.find_release(name) for name in names if name))


def check_space(disk: Disk, store: Store, missing_bytes: int) -> None:
    """See that there is enough space for what must still be written.

    Raises:
        InstallError: `NO_SPACE`.
    """
    needed, free = missing_bytes + LIMITS.spare_bytes, disk.count_free_bytes(store.folder)
    if needed > free:
        raise InstallError(Reason.NO_SPACE, needed=describe_bytes(needed), free=describe_bytes(free))


def stage_release(disk: Disk, store: Store, plan: UpdatePlan, receipt: str, pace: Pace) -> str:
    """Bring everything here, sync it and give it a name of its own among the releases.

    Returns:
        The name of the release.

    Raises:
        InstallError: A file is not what was signed, there is no space, or somebody wants to stop.
    """
    shelf, verified = make_shelf(store, plan.pointer), plan.verified
    check_space(disk, store, count_missing_bytes(shelf, verified.files.values()))
    for folder in (shelf.folder, shelf.folder / MEDIA_FOLDER):
        disk.make_folder(folder)
    for file in verified.files.values():
        if bring_file(disk, plan.source, shelf, file, pace):
            disk.sync_file(shelf.folder / file.name)
    _put(disk, shelf.folder / RECEIPT_NAME, receipt.encode())
    for folder in (shelf.folder / MEDIA_FOLDER, shelf.folder):
        disk.sync_folder(folder)
    return _name_release(disk, store, plan)


def _put(disk: Disk, file: Path, content: bytes) -> None:
    disk.remove_file(file)
    disk.write(file, (content,))
    disk.sync_file(file)


def _name_release(disk: Disk, store: Store, plan: UpdatePlan) -> str:
    name = store.choose_name(plan.verified.version, plan.verified.files[DATABASE_NAME].sha256)
    disk.make_folder(store.releases)
    disk.rename(store.incoming, store.find_release(name))
    for folder in (store.releases, store.folder):
        disk.sync_folder(folder)
    return name
