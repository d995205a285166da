"""A graphics card is one that can draw, not one that only shows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.machine import has_gpu


@pytest.mark.parametrize(
    ("devices", "found"),
    [([], False), (["card0"], False), (["card0", "renderD128"], True), (["renderD129"], True)],
)
def test_a_card_that_draws_is_found(tmp_path: Path, monkeypatch, devices: list[str], found: bool):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in devices:
        (tmp_path / name).touch()
    assert has_gpu(tmp_path) is found


def test_a_computer_without_graphics_devices_has_none(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_gpu(tmp_path / "dri")


def test_off_linux_a_card_is_taken_to_be_there(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_gpu(tmp_path / "dri")
