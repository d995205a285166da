"""A virtual screen starts on a free display, takes windows of its size, and goes when it is done with."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools import virtual_screen as screens
from tools.failures import CannotGoOn
from tools.virtual_screen import can_make_screen, has_screen, virtual_screen

pytestmark = pytest.mark.skipif(not can_make_screen(), reason="Xvfb is not installed here")

ASK_SIZE = """
from PySide6.QtGui import QGuiApplication
size = QGuiApplication([]).primaryScreen().size()
print(size.width(), size.height())
"""


def ask_size(display: str) -> str:
    """What Qt finds on a display."""
    environment = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PATH": "/usr/bin:/bin"}
    words = [sys.executable, "-c", ASK_SIZE]
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.window
def test_a_screen_has_the_size_asked_for():
    with virtual_screen(640, 480) as display:
        assert ask_size(display) == "640 480"


def test_two_screens_have_different_displays():
    with virtual_screen(640, 480) as first, virtual_screen(640, 480) as second:
        assert first != second


def test_a_screen_is_gone_afterwards():
    server, _ = screens.start_screen(640, 480)
    screens.stop_screen(server)
    assert server.poll() is not None


def test_a_screen_that_does_not_start_is_a_sentence(monkeypatch):
    monkeypatch.setattr(screens, "build_command", lambda *_options: ["true"])
    with pytest.raises(CannotGoOn, match="did not start"):
        screens.start_screen(640, 480)


@pytest.mark.parametrize(
    ("names", "is_there"), [([], False), (["DISPLAY"], True), (["WAYLAND_DISPLAY"], True)]
)
def test_a_screen_on_linux_is_known_by_its_name(monkeypatch, names: list[str], is_there: bool):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name in names:
        monkeypatch.setenv(name, ":0")
    assert has_screen() is is_there


def test_windows_always_has_a_screen(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_screen()
