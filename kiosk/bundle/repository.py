"""What a published folder is on disk: where publishing puts things and installing looks for them."""

from __future__ import annotations

from pathlib import PurePosixPath

METADATA_FOLDER = "metadata"
TARGETS_FOLDER = "targets"
RELEASE_NAME = "release.json"
CONTENT_ROLE = "content"
"""The delegated role that the people who publish content sign."""


def place_target(name: str, sha256_hex: str) -> str:
    """Return where a target lies in the folder of targets: its own name with its hash before it.

    This is what a TUF client asks for where snapshots are consistent and targets are named by hash.
    """
    path = PurePosixPath(name)
    return path.with_name(f"{sha256_hex}.{path.name}").as_posix()
