"""Whether there is something to hear films with."""

from __future__ import annotations

from pathlib import Path

from kiosk.playback.sound_output import has_sound_output


def test_a_computer_with_nothing_has_no_sound(tmp_path: Path):
    assert not has_sound_output("linux", {}, tmp_path)


def test_a_playback_device_is_enough(tmp_path: Path):
    (tmp_path / "pcmC0D0p").touch()
    assert has_sound_output("linux", {}, tmp_path)


def test_a_microphone_alone_is_not(tmp_path: Path):
    (tmp_path / "pcmC0D0c").touch()
    assert not has_sound_output("linux", {}, tmp_path)


def test_a_sound_server_is_enough(tmp_path: Path):
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert has_sound_output("linux", {"XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path / "none")


def test_other_systems_look_after_themselves(tmp_path: Path):
    assert has_sound_output("win32", {}, tmp_path)
