"""Files in the media folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.bundle import MEDIA_FOLDER, is_media_name
from kiosk.compiling.media_store import MediaStore


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "plan.MP4"
    path.write_bytes(b"a film")
    return path


@pytest.fixture
def store(tmp_path: Path) -> MediaStore:
    return MediaStore(tmp_path)


def test_a_file_is_taken_in_under_the_name_of_its_content(store: MediaStore, film: Path, tmp_path: Path):
    name = store.take(film)
    assert is_media_name(name)
    assert name.endswith(".mp4")
    assert (tmp_path / MEDIA_FOLDER / name).read_bytes() == b"a film"
    assert store.list_sizes() == [(name, 6)]


def test_the_same_content_is_kept_once(store: MediaStore, film: Path, tmp_path: Path):
    (tmp_path / "copy.mp4").write_bytes(b"a film")
    assert store.take(film) == store.take(tmp_path / "copy.mp4")
    assert len(store.list_sizes()) == 1


def test_a_file_that_is_there_is_not_written_again(store: MediaStore, film: Path, tmp_path: Path):
    path = tmp_path / MEDIA_FOLDER / store.take(film)
    before = path.stat()
    MediaStore(tmp_path).take(film)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_file_that_was_cut_short_is_written_again(store: MediaStore, film: Path, tmp_path: Path):
    path = tmp_path / MEDIA_FOLDER / store.take(film)
    path.write_bytes(b"a fi")
    MediaStore(tmp_path).take(film)
    assert path.read_bytes() == b"a film"


def test_a_file_that_changes_meanwhile_is_named_by_what_was_copied(
    store: MediaStore, film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    copy_really = shutil.copyfile

    def change_and_copy(source: Path, target: Path) -> None:
        source.write_bytes(b"a longer film")
        copy_really(source, target)

    monkeypatch.setattr(shutil, "copyfile", change_and_copy)
    name = store.take(film)
    monkeypatch.undo()
    assert name == MediaStore(tmp_path).take(film)


def test_pruning_removes_what_was_not_taken_in_and_nothing_of_other_people(
    store: MediaStore, film: Path, tmp_path: Path
):
    old = store.take(film)
    (tmp_path / MEDIA_FOLDER / "notes.txt").write_text("Mine.")
    film.write_bytes(b"another film")
    later = MediaStore(tmp_path)
    new = later.take(film)
    later.sync()
    later.prune()
    assert sorted(path.name for path in (tmp_path / MEDIA_FOLDER).iterdir()) == sorted([new, "notes.txt"])
    assert old != new
