"""A desk for each test of publishing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publishing.desk import PublishingDesk, write_bundle


@pytest.fixture
def desk(tmp_path: Path) -> PublishingDesk:
    """A desk that has started, with a bundle and nothing published."""
    desk = PublishingDesk(tmp_path / "published", write_bundle(tmp_path / "bundle"))
    desk.start()
    return desk
