"""Sticks are found where systems show them, and not deeper."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.machine import find_sticks


@pytest.fixture
def mount(monkeypatch: pytest.MonkeyPatch):
    """Makes folders that count as places where a stick is shown."""
    mounted: set[Path] = set()
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) in mounted)

    def make(path: Path) -> Path:
        path.mkdir(parents=True)
        mounted.add(path)
        return path

    return make


def test_sticks_are_found_with_and_without_a_folder_for_the_user(tmp_path: Path, mount):
    sticks = [mount(tmp_path / "run" / "ann" / "STICK"), mount(tmp_path / "usb0")]
    (tmp_path / "run" / "ann" / "not a stick").mkdir()
    (tmp_path / "run" / "ann" / "a file").write_text("")
    assert find_sticks([tmp_path, tmp_path / "run", tmp_path / "nowhere"]) == tuple(sorted(sticks))


def test_what_is_on_a_stick_is_no_stick(tmp_path: Path, mount):
    stick = mount(tmp_path / "usb0")
    mount(stick / "folder")
    (tmp_path / "link").symlink_to(stick)
    assert find_sticks([tmp_path]) == (stick,)


def test_on_windows_they_are_the_removable_drives(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(GetDriveTypeW=lambda drive: 2 if drive == "E:\\" else 3)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert find_sticks() == (Path("E:\\"),)
