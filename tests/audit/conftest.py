"""The audit is tried on small scenes, on made snapshots and on the real kiosk."""

from __future__ import annotations

from tests.shipped_kiosk import application, bundle_dir
from tests.tour.small_windows import no_small_window_stays_open

__all__ = ["application", "bundle_dir", "no_small_window_stays_open"]
