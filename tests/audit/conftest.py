"""The audit is tried on small scenes, on made snapshots and on the real kiosk."""

from __future__ import annotations

from tests.shipped_kiosk import application, bundle_dir

__all__ = ["application", "bundle_dir"]
