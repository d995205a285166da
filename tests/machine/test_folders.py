"""Folders are named, not made."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.machine import find_folders


def test_naming_the_folders_creates_nothing(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folders = find_folders()
    assert folders.store_dir == tmp_path / "data" / "send-kiosk" / "content"
    assert folders.settings_file.name == "settings.toml"
    assert list(tmp_path.iterdir()) == []


def test_an_installed_program_carries_its_bundle(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_folders().bundle_dir == tmp_path / "bundle"


def test_run_from_source_the_bundle_is_in_build():
    assert find_folders().bundle_dir == Path("build/bundle")
