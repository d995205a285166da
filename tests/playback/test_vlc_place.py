"""Where libVLC is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.playback.vlc_place import VlcPlace, find_bundled_libvlc, locate_libvlc, prefer_libvlc


def test_run_from_source_the_systems_own_is_used():
    assert locate_libvlc() is None


def test_a_built_program_uses_what_came_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    library = tmp_path / "vlc" / "libvlc.so.5"
    library.parent.mkdir()
    library.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert locate_libvlc() == VlcPlace(library, None, tmp_path / "vlc" / "plugins")


def test_a_built_program_without_one_uses_the_systems(tmp_path: Path):
    assert find_bundled_libvlc(tmp_path) is None


def test_python_vlc_is_told_where_to_look(tmp_path: Path):
    environment: dict[str, str] = {}
    prefer_libvlc(VlcPlace(tmp_path / "libvlc.so.5", None, tmp_path / "plugins"), environment)
    assert environment == {
        "PYTHON_VLC_LIB_PATH": str(tmp_path / "libvlc.so.5"),
        "PYTHON_VLC_MODULE_PATH": str(tmp_path / "plugins"),
        "VLC_PLUGIN_PATH": str(tmp_path / "plugins"),
    }
