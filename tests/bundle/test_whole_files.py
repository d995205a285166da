"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.bundle import put_in_place, remove_unfinished, sync_folder, write_unfinished, write_whole


def test_a_file_gets_its_name_once_it_is_written(tmp_path: Path):
    with write_unfinished(tmp_path, "plan") as unfinished:
        unfinished.write_text("whole")
        assert not (tmp_path / "plan").exists()
        put_in_place(unfinished, tmp_path / "plan")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("plan", "whole")]


def test_a_failure_leaves_what_was_there(tmp_path: Path):
    (tmp_path / "plan").write_text("old")
    with pytest.raises(OSError, match="No space"):
        write_half(tmp_path)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("plan", "old")]


def write_half(folder: Path) -> None:
    with write_unfinished(folder, "plan") as unfinished:
        unfinished.write_text("half")
        raise OSError("No space left on device")


def test_a_failure_before_the_first_byte_is_passed_on_as_it_is(tmp_path: Path):
    with pytest.raises(KeyboardInterrupt), write_unfinished(tmp_path, "plan"):
        raise KeyboardInterrupt


def test_the_content_is_on_the_disk_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    order: list[str] = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda file: (order.append("content"), sync(file))[1])
    monkeypatch.setattr(os, "replace", lambda *paths: (order.append("name"), replace(*paths))[1])
    with write_unfinished(tmp_path, "plan") as unfinished:
        unfinished.write_text("whole")
        put_in_place(unfinished, tmp_path / "plan")
    sync_folder(tmp_path)
    assert order == ["content", "name", "content"]


def test_only_unfinished_files_are_cleared_away(tmp_path: Path):
    for name in ("plan", "plan.unfinished", "unfinished.txt"):
        (tmp_path / name).write_text("something")
    remove_unfinished((tmp_path, tmp_path / "not-there"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan", "unfinished.txt"]


@pytest.mark.parametrize(
    ("number", "passes"), [(errno.EINVAL, True), (errno.ENOTSUP, True), (errno.EIO, False)]
)
def test_a_share_that_cannot_be_asked_to_sync_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, passes: bool
):
    def fail(descriptor: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    if passes:
        sync_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="no"):
            sync_folder(tmp_path)


def test_a_small_file_is_written_whole(tmp_path: Path):
    write_whole(tmp_path / "plan", b"old")
    write_whole(tmp_path / "plan", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("plan", b"new")]
