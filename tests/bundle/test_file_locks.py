"""Two programs do not change one folder at once."""

from __future__ import annotations

import errno
import fcntl
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.bundle import file_locks, lock_file


def test_a_second_one_is_kept_out_until_the_first_has_gone(tmp_path: Path):
    with lock_file(tmp_path / "lock") as is_ours, lock_file(tmp_path / "lock") as is_theirs:
        assert (is_ours, is_theirs) == (True, False)
    assert list(tmp_path.iterdir()) == []


def test_where_there_are_no_locks_nobody_is_kept_out(tmp_path: Path, monkeypatch):
    def refuse(*arguments: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(fcntl, "flock", refuse)
    error = errno.ENOLCK
    with lock_file(tmp_path / "lock") as is_ours:
        assert is_ours
    error = errno.EIO
    with pytest.raises(OSError, match="Input/output"), lock_file(tmp_path / "lock"):
        pass


def test_a_lock_whose_file_went_meanwhile_is_no_lock(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(file_locks.os.path, "samestat", lambda *stats: False)
    with lock_file(tmp_path / "lock") as is_ours:
        assert not is_ours
    file = (tmp_path / "gone").open("a+b")
    (tmp_path / "gone").unlink()
    assert not file_locks._is_still_there(file)
    file.close()


@pytest.mark.parametrize("is_free", [True, False])
def test_windows_has_a_lock_of_its_own(tmp_path: Path, monkeypatch, is_free: bool):
    def lock(descriptor: int, mode: int, count: int) -> None:
        if not is_free:
            raise PermissionError

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=lock, LK_NBLCK=2))
    with (tmp_path / "lock").open("a+b") as file:
        assert file_locks._lock_on_windows(file) is is_free
