"""Whether a release that the right people signed is one that this kiosk can show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kiosk.bundle import FORMAT_VERSION, MEDIA_FOLDER, RELEASE_NAME, BadReleaseError, Release, order_version
from kiosk.bundle import read_release as parse_release
from kiosk.installing.clock import check_clock
from kiosk.installing.errors import InstallError, Reason
from kiosk.vocabulary import ContentInventory


def read_release(data: bytes) -> Release:
    """Read what a release says about itself.

    Raises:
        InstallError: `DAMAGED`.
    """
    try:
        release = parse_release(data)
        order_version(release.program_at_least)
    except BadReleaseError as error:
        raise InstallError(Reason.DAMAGED, name=RELEASE_NAME) from error
    return release


def check_release(release: Release, program_version: str, today: date) -> None:
    """Refuse a release that this program or this clock does not go with.

    Raises:
        InstallError: It needs a newer program, or the clock is wrong.
    """
    if order_version(release.program_at_least) > order_version(program_version):
        raise InstallError(Reason.PROGRAM_TOO_OLD, needed=release.program_at_least, own=program_version)
    if release.format_version > FORMAT_VERSION:
        raise InstallError(Reason.FORMAT_TOO_NEW)
    check_clock(today, release.date)


def check_media(inventory: ContentInventory, signed: Iterable[tuple[str, int]]) -> None:
    """Compare the media that the database names with those that were signed, as paths and sizes.

    Raises:
        InstallError: One is missing, or too many, or of another size.
    """
    known = {f"{MEDIA_FOLDER}/{name}": size_bytes for name, size_bytes in inventory.media}
    there = {name: size_bytes for name, size_bytes in signed if name.startswith(f"{MEDIA_FOLDER}/")}
    for name in sorted(known.keys() - there.keys()):
        raise InstallError(Reason.FILE_MISSING, name=name)
    for name in sorted(there.keys() - known.keys()):
        raise InstallError(Reason.FILE_TOO_MANY, name=name)
    if known != there:
        raise InstallError(Reason.MIXED)
