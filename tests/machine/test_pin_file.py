"""The PIN's file tells right digits from wrong ones, is this user's own, and is there whole or not at all."""

from __future__ import annotations

import os
import stat

import pytest

from kiosk.machine import (
    PinRecord,
    PinSecret,
    PinUnreadableError,
    forget_pin,
    is_right,
    make_secret,
    read_pin,
    write_pin,
)

RECORD = PinRecord(PinSecret(b"salt", b"digest"), 4, 1234.5)


def test_only_the_right_digits_are_right():
    secret = make_secret("246813")
    assert is_right("246813", secret)
    assert not is_right("246814", secret)
    assert b"246813" not in secret.digest + secret.salt


def test_the_same_pin_is_never_kept_the_same_way():
    assert make_secret("246813") != make_secret("246813")


def test_what_is_written_is_read_again(tmp_path):
    file = tmp_path / "deep" / "pin.json"
    assert read_pin(file) is None
    write_pin(file, RECORD)
    assert read_pin(file) == RECORD
    assert [path.name for path in file.parent.iterdir()] == ["pin.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read a file elsewhere")
def test_nobody_else_may_read_it_even_over_a_file_that_all_might(tmp_path):
    file = tmp_path / "pin.json"
    file.write_text("{}")
    file.chmod(0o644)
    write_pin(file, RECORD)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"salt": "xy"}', '{"salt": 1, "scrypt": 2}', "\0" * 99])
def test_a_spoilt_file_is_not_taken_for_none(tmp_path, text: str):
    file = tmp_path / "pin.json"
    file.write_text(text)
    with pytest.raises(PinUnreadableError):
        read_pin(file)


def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one(tmp_path, monkeypatch):
    file = tmp_path / "pin.json"
    write_pin(file, RECORD)

    def fail(descriptor: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="no space"):
        write_pin(file, PinRecord(PinSecret(b"other", b"other")))
    assert read_pin(file) == RECORD
    assert len(list(tmp_path.iterdir())) == 1


def test_a_pin_is_forgotten(tmp_path):
    file = tmp_path / "pin.json"
    write_pin(file, RECORD)
    assert forget_pin(file)
    assert read_pin(file) is None
    assert not forget_pin(file)
