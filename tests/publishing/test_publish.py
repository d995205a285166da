"""A release is prepared, signed and seen by kiosks; what is wrong is refused and changes nothing."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.exceptions import ExpiredMetadataError

from kiosk.bundle import read_release
from kiosk.publishing import VersionTooLowError
from tests.publishing.desk import PublishingDesk, Visitor, write_bundle


def read_all(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_tufs_own_client_accepts_what_was_published(desk: PublishingDesk, tmp_path: Path):
    desk.publish()
    visitor = Visitor(desk.folder, tmp_path / "kiosk")
    assert visitor.fetch("content.sqlite") == (desk.bundle_dir / "content.sqlite").read_bytes()
    assert visitor.fetch(f"media/{hashlib.sha256(b'one').hexdigest()}.svg") == b"one"
    assert read_release(visitor.fetch("release.json")).author == "Ann"


def test_publishing_again_with_no_change_changes_no_byte(desk: PublishingDesk):
    desk.publish()
    before = read_all(desk.folder)
    report = desk.publish()
    assert (report.changed, report.copied.new_bytes, report.copied.reused_files) == (False, 0, 3)
    assert read_all(desk.folder) == before


def test_unchanged_media_are_not_copied_again(desk: PublishingDesk, tmp_path: Path):
    desk.publish()
    write_bundle(desk.bundle_dir, "new")
    report = desk.publish("2026.12")
    assert (report.copied.new_files, report.copied.reused_files) == (1, 2)
    assert Visitor(desk.folder, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"new")


@pytest.mark.parametrize("version", ["2026.11", "2026.9", "2026.11.0"])
def test_a_version_that_is_not_higher_is_refused(desk: PublishingDesk, version: str):
    desk.publish()
    write_bundle(desk.bundle_dir, "new")
    before = read_all(desk.folder)
    with pytest.raises(VersionTooLowError, match=r"2026\.11\.1"):
        desk.publish(version)
    assert read_all(desk.folder) == before


def test_a_release_can_be_installed_for_400_days(desk: PublishingDesk, tmp_path: Path):
    desk.publish()
    assert Visitor(desk.folder, tmp_path / "kiosk").fetch("release.json", timedelta(days=399))
    with pytest.raises(ExpiredMetadataError):
        Visitor(desk.folder, tmp_path / "kiosk").fetch("release.json", timedelta(days=401))
