"""The kiosk on a session bus of its own, and somebody who knows it only through AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = "send-kiosk"
PATIENCE_S = 20.0
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_OF_SCREEN_READERS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""With this file there, a session bus starts the bus of AT-SPI for whoever asks for it."""


def find_what_is_missing() -> str:
    """Say why no screen reader can be tried here; empty where one can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is there on Linux only"
    if not shutil.which("dbus-daemon") or not BUS_OF_SCREEN_READERS.is_file():
        return "at-spi2-core and dbus are not installed"
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if (
        not Path(SYSTEM_PYTHON).is_file()
        or subprocess.run(asked, capture_output=True, check=False).returncode
    ):
        return "python3-gi and gir1.2-atspi-2.0 are not installed"
    return ""


@dataclass(frozen=True)
class Thing:
    """One thing in the tree, as it is told over the bus."""

    depth: int
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]
    value: dict[str, float] | None
    text: str | None
    box: list[int]


@dataclass(frozen=True)
class Heard:
    """One event, as it is told over the bus."""

    kind: str
    is_on: bool
    detail: int
    name: str
    words: str

    @property
    def is_announcement(self) -> bool:
        """Whether it is there to be read out."""
        return self.kind == "object:announcement"


class Listener:
    """Somebody with a screen reader: asks what there is, does things, and hears what is announced."""

    def __init__(self, client: subprocess.Popen[str], kiosk: subprocess.Popen[str]) -> None:
        self._client = client
        self._kiosk = kiosk
        self.heard: list[Heard] = []

    def _ask(self, *question: object) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps(question) + "\n")
        self._client.stdin.flush()
        line = self._client.stdout.readline()
        assert line, "The client has stopped"
        return json.loads(line).get("answer")

    def look(self) -> list[Thing]:
        """Return everything in the window, in reading order; what went away meanwhile gives nothing."""
        return [Thing(**told) for told in self._ask("look") or []]

    def find(self, name: str) -> Thing | None:
        """Return the first thing of a name, in which `*` stands for any words."""
        return next((thing for thing in self.look() if fnmatchcase(thing.name, name)), None)

    def see(self, name: str) -> Thing:
        """Wait for a thing."""
        self.expect(lambda: self.find(name) is not None, f"“{name}” is not there")
        thing = self.find(name)
        assert thing is not None
        return thing

    def is_on(self, title: str) -> bool:
        """Whether the screen of a title is shown."""
        return any(thing.role == "panel" and thing.name == title for thing in self.look())

    def expect_screen(self, title: str) -> None:
        """Wait until the screen of a title is shown."""
        self.expect(lambda: self.is_on(title), f"“{title}” is not open")

    def focused(self) -> list[str]:
        """Return the names of what has the focus."""
        return [thing.name for thing in self.look() if "focused" in thing.states]

    def do(self, name: str, action: str = "Press") -> None:
        """Do what a thing offers."""
        self.expect(lambda: bool(self._ask("do", name, action)), f"“{name}” cannot {action}")

    def read_value(self, name: str) -> float:
        """Return where a slider stands."""
        value = self.see(name).value
        assert value is not None, f"“{name}” has no value"
        return value["current_value"]

    def set_value(self, name: str, value: float) -> None:
        """Set the value of a thing."""
        assert self._ask("set_value", name, value), f"“{name}” takes no value"

    def type(self, name: str, text: str) -> None:
        """Put text into a field."""
        assert self._ask("type", name, text), f"“{name}” takes no text"

    def listen(self) -> list[Heard]:
        """Return everything that was heard so far."""
        self.heard += [Heard(**told) for told in self._ask("hear") or []]
        return self.heard

    def announced(self) -> list[str]:
        """Return what was announced so far."""
        return [heard.words for heard in self.listen() if heard.is_announcement]

    def expect_announcement(self, words: str) -> None:
        """Wait until something is announced."""
        self.expect(lambda: words in self.announced(), f"“{words}” is not announced")

    def let_time_pass(self, seconds: float) -> None:
        """Put the kiosk's clock forward."""
        assert self._kiosk.stdin is not None
        self._kiosk.stdin.write(f"{round(seconds * 1000)}\n")
        self._kiosk.stdin.flush()

    def expect(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                names = " · ".join(dict.fromkeys(thing.name[:40] for thing in self.look() if thing.name))
                pytest.fail(f"{otherwise}. Announced: {self.announced()}. There is: {names}")
            time.sleep(0.05)


@contextmanager
def running(words: list[str], env: dict[str, str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Start a program, and stop it afterwards."""
    process = subprocess.Popen(words, env=env, text=True, cwd=ROOT, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


@contextmanager
def listen_to_kiosk(bundle_dir: Path, runtime_dir: Path) -> Iterator[Listener]:
    """Start a bus, the kiosk and a client, in that order."""
    env = {**os.environ, "XDG_RUNTIME_DIR": str(runtime_dir), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    pipe = subprocess.PIPE
    daemon = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    kiosk_words = [sys.executable, "-m", "tests.assistive.kiosk_process", str(bundle_dir)]
    client_words = [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(HERE / "atspi_client.py"), PROGRAM]
    with running(daemon, env, stdout=pipe, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # On a display, the client would take the bus that an earlier test has left written there.
        off_screen = {name: value for name, value in env.items() if name != "DISPLAY"}
        with (
            running(kiosk_words, env, stdin=pipe) as kiosk,
            running(client_words, off_screen, stdin=pipe, stdout=pipe) as client,
        ):
            yield Listener(client, kiosk)
