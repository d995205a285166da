"""Printing is tested with the kiosk's typefaces."""

from __future__ import annotations

import pytest

from kiosk.printing import Drawings
from tests.printing.sample_leaflets import PICTURES
from tests.shipped_kiosk import application

__all__ = ["application"]


@pytest.fixture
def drawings(application, tmp_path) -> Drawings:
    """Pictures of a small media store."""
    for name in ("b", "c"):
        (tmp_path / f"{name * 64}.svg").write_bytes((PICTURES / "fact-ring.svg").read_bytes())
    return Drawings(lambda name: tmp_path / name, PICTURES)
