"""Reads installed content to the end, with no update to compare it with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle import DATABASE_NAME, MEDIA_FOLDER
from kiosk.vocabulary import ContentInventory


def list_damaged(bundle_dir: Path, inventory: ContentInventory) -> Iterator[str]:
    """Name the files of an installed release that are missing or not what their names say, one by one.

    Media are named by their SHA-256, and the folder of a release by the beginning of its database's.
    """
    if _hash(bundle_dir / DATABASE_NAME)[:12] not in bundle_dir.name:
        yield DATABASE_NAME
    for name, _ in inventory.media:
        if _hash(bundle_dir / MEDIA_FOLDER / name) != name.partition(".")[0]:
            yield f"{MEDIA_FOLDER}/{name}"


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return "cannot be read"
