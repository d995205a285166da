"""Ways to publish a second release with something wrong about it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from tuf.api.metadata import MetaFile, TargetFile, Timestamp

from tests.installing.conftest import NEWER
from tests.installing.forge import IN_A_YEAR, Forge

Spoil = Callable[[Forge, Path], object]
"""Publishes a second release with something wrong; gets the forge and a bundle of its own to spoil."""
HUGE = 2 * 10**9
MISSING = "0" * 64


def with_forge(**changes) -> Spoil:
    """Publish with another forge: other keys, other signers, another time."""

    def spoil(forge: Forge, bundle: Path) -> None:
        replace(forge, **changes).publish(bundle, NEWER)

    return spoil


def with_root(**changes) -> Spoil:
    """Publish a second root first."""

    def spoil(forge: Forge, bundle: Path) -> None:
        newer = replace(forge, root_version=2, **changes)
        newer.sign_root()
        newer.publish(bundle, NEWER)

    return spoil


def with_targets(change: Callable[[dict[str, TargetFile]], None]) -> Spoil:
    """Sign something else about the files."""
    return lambda forge, bundle: forge.publish(bundle, NEWER, change)


def with_database(*statements: str) -> Spoil:
    """Publish a database that somebody wrote to."""

    def spoil(forge: Forge, bundle: Path) -> None:
        connection = sqlite3.connect(bundle / "content.sqlite", isolation_level=None)
        for statement in ("PRAGMA writable_schema = ON", *statements):
            connection.execute(statement)
        connection.close()
        forge.publish(bundle, NEWER)

    return spoil


def with_release(**changes) -> Spoil:
    """Publish with something else in `release.json`."""
    return lambda forge, bundle: forge.publish(bundle, replace(NEWER, **changes))


def with_stick(change: Callable[[Forge], object]) -> Spoil:
    """Publish well, and change the stick afterwards."""

    def spoil(forge: Forge, bundle: Path) -> None:
        forge.publish(bundle, NEWER)
        change(forge)

    return spoil


def drop_film(targets: dict[str, TargetFile]) -> None:
    del targets[next(name for name in targets if name.endswith(".mp4"))]


def add(name: str, length: int = 5, sha256: str = MISSING) -> Callable[[dict[str, TargetFile]], None]:
    return lambda targets: targets.update({name: TargetFile(length, {"sha256": sha256}, name)})


def enlarge(name: str) -> Callable[[dict[str, TargetFile]], None]:
    def change(targets: dict[str, TargetFile]) -> None:
        found = next(target for target in targets.values() if target.path.endswith(name))
        found.length = 10**15

    return change


def resize_film(targets: dict[str, TargetFile]) -> None:
    next(target for name, target in targets.items() if name.endswith(".mp4")).length += 1


def hash_otherwise(targets: dict[str, TargetFile]) -> None:
    targets["release.json"].hashes = {"sha512": "0" * 128}


def put_snapshot_for_timestamp(forge: Forge) -> None:
    """Give something that was signed well for another purpose."""
    metadata = forge.folder / "metadata"
    (metadata / "timestamp.json").write_bytes((metadata / "2.snapshot.json").read_bytes())


def make_endless(name: str) -> Callable[[Forge], None]:
    def change(forge: Forge) -> None:
        path = forge.folder / "metadata" / name
        path.touch()
        os.truncate(path, HUGE)

    return change


def put_link(name: str) -> Callable[[Forge], None]:
    """Move something away and put a link to it in its place."""

    def change(forge: Forge) -> None:
        path = forge.find(name) if name.endswith((".sqlite", ".mp4")) else forge.folder / name
        moved = forge.folder / "elsewhere"
        path.rename(moved)
        path.symlink_to(moved)

    return change


def put_in_place_of(name: str, make: Callable[[Path], object]) -> Callable[[Forge], None]:
    def change(forge: Forge) -> None:
        path = forge.folder / name if "/" in name else forge.find(name)
        path.unlink()
        make(path)

    return change


def mix_versions(forge: Forge) -> None:
    """Sign a timestamp that names a snapshot without its hash, and put the old snapshot in its place."""
    metadata = forge.folder / "metadata"
    forge.write(
        "timestamp", Timestamp(2, expires=IN_A_YEAR, snapshot_meta=MetaFile(2)), ("desk",), numbered=False
    )
    shutil.copy(metadata / "1.snapshot.json", metadata / "2.snapshot.json")


def mix_folders(forge: Forge) -> None:
    for path in (forge.folder / "metadata").glob("2.*"):
        path.unlink()


def spoil_page(forge: Forge, bundle: Path) -> None:
    """Overwrite the middle of the database with noise."""
    path = bundle / "content.sqlite"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 9000] = Random(1).randbytes(9000)
    path.write_bytes(data)
    forge.publish(bundle, NEWER)


def write_release_of(data: bytes) -> Spoil:
    def spoil(forge: Forge, bundle: Path) -> None:
        forge.publish(
            bundle,
            NEWER,
            lambda targets: targets.update({"release.json": forge.add_target("release.json", data)}),
        )

    return spoil


def replace_database(forge: Forge, bundle: Path) -> None:
    (bundle / "content.sqlite").write_bytes(b"PK\x03\x04" + bytes(5000))
    forge.publish(bundle, NEWER)


def nest(forge: Forge) -> None:
    (forge.folder / "metadata" / "timestamp.json").write_text("[" * 9000)


def find_picture(forge: Forge) -> Path:
    """Where the picture lies that is new in the second release: it is the smallest."""
    return max((forge.folder / "targets/media").glob("*.svg"), key=lambda path: -path.stat().st_size)


def append_to(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b" ")


def strip_signatures(values: dict[str, object]) -> None:
    values["signatures"] = []
