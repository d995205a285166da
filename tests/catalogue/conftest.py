"""A compiled bundle for the tests of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, open_catalogue
from tests.catalogue.finding_help import SERVICES, WallClock, compile_services
from tests.compiling.small_content import compile_quietly, read_small_content


@pytest.fixture(scope="session")
def bundle_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the small content folder once. Nobody may write to it."""
    folder = tmp_path_factory.mktemp("bundle")
    compile_quietly(read_small_content(folder / "content"), folder / "bundle")
    return folder / "bundle"


@pytest.fixture(scope="session")
def catalogue(bundle_dir: Path) -> Iterator[Catalogue]:
    """Open it."""
    catalogue = open_catalogue(bundle_dir)
    yield catalogue
    catalogue.close()


@pytest.fixture
def clock() -> WallClock:
    """A clock at noon on a Monday."""
    return WallClock()


@pytest.fixture(scope="session")
def help_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the directory of `finding_help` once."""
    return compile_services(tmp_path_factory.mktemp("help"), SERVICES)


@pytest.fixture
def directory(help_dir: Path, clock: WallClock) -> Iterator[Catalogue]:
    """Open it by that clock."""
    catalogue = open_catalogue(help_dir, clock)
    yield catalogue
    catalogue.close()
