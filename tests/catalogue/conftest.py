"""A compiled bundle for the tests of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue, open_catalogue
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
