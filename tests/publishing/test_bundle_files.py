"""Files of a bundle are named, checked and copied; what is damaged or does not fit is refused."""

from __future__ import annotations

import errno
import hashlib
import shutil
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME
from kiosk.publishing import BundleNotFitError, NotReadyError, StorageError, bundle_files, list_bundle_files
from tests.publishing.desk import PublishingDesk, write_bundle


def test_every_file_is_named_with_length_and_hash(tmp_path: Path):
    bundle_dir = write_bundle(tmp_path)
    (bundle_dir / "media" / "notes.txt").write_text("not of the bundle")
    files = list_bundle_files(bundle_dir)
    assert len(files) == 3
    for name, listed in files.items():
        data = (bundle_dir / name).read_bytes()
        assert (listed.length, listed.hashes["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())


def test_a_folder_with_no_bundle_is_refused(tmp_path: Path):
    with pytest.raises(BundleNotFitError, match="Compile it first"):
        list_bundle_files(tmp_path)


@pytest.mark.parametrize(("at", "byte"), [(0, 0), (63, 9), (71, 0)])
def test_a_file_that_is_no_database_of_ours_is_refused(tmp_path: Path, at: int, byte: int):
    database = write_bundle(tmp_path) / DATABASE_NAME
    data = bytearray(database.read_bytes())
    data[at] = byte
    database.write_bytes(data)
    with pytest.raises(BundleNotFitError, match="not content that this program compiled"):
        list_bundle_files(tmp_path)


def test_a_damaged_film_is_refused_and_not_copied(desk: PublishingDesk):
    film = next((desk.bundle_dir / "media").iterdir())
    film.write_bytes(b"not")
    with pytest.raises(BundleNotFitError, match="damaged"):
        desk.publish()
    assert film.name not in {path.name.partition(".")[2] for path in desk.folder.rglob("*")}
    assert list(desk.folder.rglob("*.unfinished")) == []


def test_what_rotted_in_the_folder_is_copied_again(desk: PublishingDesk):
    desk.publish()
    film = next((desk.folder / "targets" / "media").iterdir())
    film.write_bytes(b"rot")
    report = desk.publish()
    assert (report.changed, report.copied.new_files) == (False, 1)
    assert film.read_bytes() in (b"one", b"two")


def test_too_little_room_is_said_before_anything_is_copied(
    desk: PublishingDesk, monkeypatch: pytest.MonkeyPatch
):
    usage = shutil.disk_usage(desk.folder)._replace(free=1000)
    monkeypatch.setattr(bundle_files.shutil, "disk_usage", lambda folder: usage)
    with pytest.raises(StorageError, match=r"0\.0 MB are needed and 0\.0 MB are free"):
        desk.publish()
    assert not (desk.folder / "targets" / "media").exists()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "it is full"),
        (errno.EROFS, "only be read"),
        (errno.EACCES, "does not let you"),
        (errno.EFBIG, "FAT32"),
        (errno.EIO, "Was the stick pulled out"),
        (None, "Was the stick pulled out"),
    ],
)
def test_what_the_disk_says_becomes_a_sentence(
    desk: PublishingDesk, monkeypatch: pytest.MonkeyPatch, number: int | None, words: str
):
    def fail(*paths: Path) -> None:
        raise OSError(number, "gone") if number else OSError("gone")

    monkeypatch.setattr(bundle_files, "put_in_place", fail)
    with pytest.raises(StorageError, match=words):
        desk.publish()
    assert list(desk.folder.rglob("*.unfinished")) == []


def test_progress_is_told_in_bytes(desk: PublishingDesk):
    desk.publish()
    done, total = desk.progress[-1]
    assert done == total == sum(listed.length for listed in list_bundle_files(desk.bundle_dir).values())


def test_a_file_that_went_missing_stops_the_last_step(desk: PublishingDesk):
    desk.prepare()
    next((desk.folder / "targets" / "media").iterdir()).unlink()
    with pytest.raises(NotReadyError, match=r"is not in .* Publish again"):
        desk.finish()
