"""What holds for every test: a screen of its own, no network, nothing unexpected in the log."""

from __future__ import annotations

import gc
import logging
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tools.virtual_screen import can_make_screen, start_screen, stop_screen

SCREEN = pytest.StashKey[subprocess.Popen[bytes]]()
HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
LARGEST_WINDOW = (1920, 1920)
WORTH_COLLECTING = 2_000
"""As many objects as this may stay behind after a test before they are looked at."""
THIS_MACHINE = ("127.", "::1", "localhost")

settings.register_profile("project", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)


def pytest_configure(config: pytest.Config) -> None:
    """Prepare each process that runs tests, before anything imports Qt."""
    settings.load_profile("ci" if os.environ.get("CI") else "project")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if not hands_tests_out(config):
        gc.disable()
        use_folders_of_our_own(config)
        use_screen_of_our_own(config)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing running and nothing lying about."""
    if server := config.stash.get(SCREEN, None):
        stop_screen(server)
    if home := config.stash.get(HOME, None):
        home.cleanup()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: begun last, one would keep a worker busy and the others idle."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Take every module out of the collector's rounds: they stay, and would be looked at after each test."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Collect garbage between tests, on this thread.

    Left to itself Python would collect on any thread, that of pytest-xdist included, and destroy objects
    of Qt there.
    """
    ended = yield
    if gc.get_count()[0] > WORTH_COLLECTING:
        gc.collect()
    return ended


def hands_tests_out(config: pytest.Config) -> bool:
    """Whether this process only gives tests to its workers."""
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")


def use_screen_of_our_own(config: pytest.Config) -> None:
    """Give each worker its own screen, so that windows of two tests never fight for the focus."""
    if not can_make_screen():
        return
    server, display = start_screen(*LARGEST_WINDOW)
    config.stash[SCREEN] = server
    os.environ["DISPLAY"] = display
    os.environ.pop("WAYLAND_DISPLAY", None)


def use_folders_of_our_own(config: pytest.Config) -> None:
    """Keep tests away from the settings, data and caches of the person who runs them."""
    home = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
    config.stash[HOME] = home
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        folder = Path(home.name) / kind.lower()
        folder.mkdir()
        os.environ[f"XDG_{kind}_HOME"] = str(folder)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse any connection that would leave this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, guard(getattr(socket.socket, name)))
        yield


def guard(connect):
    """Wrap a way to connect, so that an address elsewhere is an error."""

    def connect_here(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(THIS_MACHINE):
            raise RuntimeError(f"a test tried to reach {address[0]} over the network")
        return connect(self, address)

    return connect_here


class WarningsSeen(logging.Handler):
    """Keeps every record at warning level or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it asks for `caplog` to look at what was logged."""
    handler = WarningsSeen()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.seen and "caplog" not in request.fixturenames:
        pytest.fail("logged without being expected:\n" + "\n".join(handler.seen))
