"""A screen that nobody sees (Xvfb), for tests, the tour and the smoke test."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tools.failures import CannotGoOn

START_TIMEOUT_S = 30


def has_screen() -> bool:
    """Whether a window opened now would be seen by somebody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_make_screen() -> bool:
    """Whether Xvfb is installed."""
    return shutil.which("Xvfb") is not None


@contextmanager
def virtual_screen(width: int, height: int) -> Iterator[str]:
    """Start a virtual screen of this many pixels on a free display, give its name, and stop it afterwards."""
    server, display = start_screen(width, height)
    try:
        yield display
    finally:
        stop_screen(server)


def start_screen(width: int, height: int) -> tuple[subprocess.Popen[bytes], str]:
    """Start Xvfb and wait until it takes windows. It picks the display number, so two never meet."""
    reader, writer = os.pipe()
    try:
        server = subprocess.Popen(
            build_command(width, height, writer),
            pass_fds=[writer],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    finally:
        os.close(writer)
    return server, read_display(server, reader)


def build_command(width: int, height: int, writer: int) -> list[str]:
    """The words that start Xvfb; it also stops when we are killed, where setpriv is there to see to it."""
    guard = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
    screen = ["-screen", "0", f"{width}x{height}x24"]
    return [
        *guard,
        "Xvfb",
        "-displayfd",
        str(writer),
        *screen,
        "-nolisten",
        "tcp",
        "-noreset",
        "+extension",
        "GLX",
    ]


def read_display(server: subprocess.Popen[bytes], reader: int) -> str:
    """Read the display number that Xvfb writes once it is ready."""
    with os.fdopen(reader, "rb") as answer:
        ready, _, _ = select.select([answer], [], [], START_TIMEOUT_S)
        number = answer.readline().strip().decode() if ready else ""
    if not number:
        stop_screen(server)
        raise CannotGoOn("The virtual screen (Xvfb) did not start.")
    return f":{number}"


def stop_screen(server: subprocess.Popen[bytes]) -> None:
    """Stop the screen and wait until it is gone."""
    server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
