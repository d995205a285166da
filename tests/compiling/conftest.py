"""A content folder for each test of compiling."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.source import SourceTree
from tests.compiling.small_content import read_small_content


@pytest.fixture
def tree(tmp_path: Path) -> SourceTree:
    """The small content folder, read."""
    return read_small_content(tmp_path / "content")


@pytest.fixture
def out_dir(tmp_path: Path) -> Path:
    """Where to compile to; not there yet."""
    return tmp_path / "bundle"
