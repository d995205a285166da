"""What is written onto a stick is there whole, or a sentence says what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.staff import NotOnStickError, write_onto_stick


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path):
    for data in (b"one", b"two", b"three"):
        write_onto_stick(tmp_path, "table.csv", data)
    found = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert found == {"table.csv": b"one", "table-2.csv": b"two", "table-3.csv": b"three"}


def test_a_stick_that_is_gone_is_named(tmp_path: Path):
    with pytest.raises(NotOnStickError, match="“STICK” was taken out too early"):
        write_onto_stick(tmp_path / "STICK", "table.csv", b"")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EROFS, "small switch that locks it"),
        (errno.EIO, "taken out too early"),
        (errno.EFBIG, "took nothing"),
    ],
)
def test_what_the_stick_says_becomes_a_sentence(tmp_path: Path, monkeypatch, number: int, words: str):
    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotOnStickError, match=words):
        write_onto_stick(tmp_path, "table.csv", b"data")
    assert list(tmp_path.iterdir()) == []
