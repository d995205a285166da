"""Small films, and a wait that keeps the interface's thread running."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.playback.film_maker import make_film


@pytest.fixture(scope="session")
def small_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds of 320 by 180."""
    return make_film(tmp_path_factory.mktemp("films") / "small.mp4")


@pytest.fixture(scope="session")
def tall_lines_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One second whose height is no whole number of decoder blocks, as 1080 is not."""
    return make_film(tmp_path_factory.mktemp("films") / "odd.mp4", width=640, height=362, seconds=1)
