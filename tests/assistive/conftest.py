"""Fixtures: the kiosk on a bus of its own, known only by what it tells there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistive.outside import Listener, find_what_is_missing, listen_to_kiosk
from tests.shipped_kiosk import bundle_dir

__all__ = ["bundle_dir"]


@pytest.fixture(scope="session")
def can_listen() -> None:
    """Skips where no screen reader could be tried."""
    if missing := find_what_is_missing():
        pytest.skip(missing)


@pytest.fixture
def listener(can_listen: None, bundle_dir: Path, tmp_path: Path) -> Iterator[Listener]:
    """Somebody with a screen reader, before the first screen."""
    tmp_path.chmod(0o700)
    with listen_to_kiosk(bundle_dir, tmp_path) as listener:
        listener.see("Touch the screen to start")
        yield listener


@pytest.fixture
def home(listener: Listener) -> Listener:
    """Somebody with a screen reader, on Home."""
    listener.do("Touch the screen to start")
    listener.see("Find help")
    return listener
