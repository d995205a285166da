"""The shipped content, for what has to hold of every number in it."""

from __future__ import annotations

from tests.shipped_kiosk import bundle_dir

__all__ = ["bundle_dir"]
