"""Sticks, shares and web roots are copies: brought up to date, mended, and never taken for another desk's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.publishing import CopyReport, FolderUnusableError, NotReadyError, Repository, carry
from tests.publishing.desk import PublishingDesk, Visitor, write_bundle


def copy(desk: PublishingDesk, stick: Path) -> CopyReport:
    return carry(desk.repository, Repository(stick), lambda done, total: None)


@pytest.fixture
def stick(desk: PublishingDesk, tmp_path: Path) -> Path:
    """A stick with the first release."""
    desk.publish()
    copy(desk, tmp_path / "stick")
    return tmp_path / "stick"


def test_a_kiosk_accepts_the_copy(stick: Path, tmp_path: Path):
    assert Visitor(stick, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"old")


def test_what_computers_put_on_sticks_does_not_matter(desk: PublishingDesk, tmp_path: Path):
    desk.publish()
    (tmp_path / "stick" / "System Volume Information").mkdir(parents=True)
    (tmp_path / "stick" / ".Trash-1000").mkdir()
    assert copy(desk, tmp_path / "stick").new_files == 4


def test_only_what_is_new_is_copied(desk: PublishingDesk, stick: Path, tmp_path: Path):
    write_bundle(desk.bundle_dir, "new")
    desk.publish("2026.12")
    report = copy(desk, stick)
    assert (report.new_files, report.reused_files) == (2, 2)
    assert Visitor(stick, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"new")


def test_copying_again_changes_nothing(desk: PublishingDesk, stick: Path):
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    assert copy(desk, stick).new_bytes == 0
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.content.json", "1.targets.json"])
def test_a_copy_that_lost_bytes_is_mended(desk: PublishingDesk, stick: Path, tmp_path: Path, name: str):
    (stick / "metadata" / name).write_bytes(b"{")
    copy(desk, stick)
    assert Visitor(stick, tmp_path / "kiosk").fetch("content.sqlite").endswith(b"old")


def test_another_desks_copy_is_not_touched(desk: PublishingDesk, stick: Path, tmp_path: Path):
    other = PublishingDesk(tmp_path / "other", desk.bundle_dir)
    other.start()
    other.now = desk.now.replace(year=2027)
    shutil.rmtree(other.folder)
    other.start()
    other.publish()
    with pytest.raises(FolderUnusableError, match="another desk"):
        copy(other, stick)


def test_a_newer_copy_is_not_replaced_by_an_older_one(desk: PublishingDesk, stick: Path, tmp_path: Path):
    old = tmp_path / "old"
    shutil.copytree(desk.folder, old)
    write_bundle(desk.bundle_dir, "new")
    desk.publish("2026.12")
    copy(desk, stick)
    with pytest.raises(FolderUnusableError, match="newer"):
        carry(Repository(old), Repository(stick), lambda done, total: None)


def test_a_folder_with_something_else_is_not_touched(desk: PublishingDesk, tmp_path: Path):
    desk.publish()
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_bytes(b"sea")
    with pytest.raises(FolderUnusableError, match="something else"):
        copy(desk, tmp_path / "photos")


def test_nothing_can_be_copied_before_the_first_release(desk: PublishingDesk, tmp_path: Path):
    with pytest.raises(NotReadyError, match="Nothing is published"):
        copy(desk, tmp_path / "stick")
