"""The tour is tried on the real kiosk with the shipped content."""

from __future__ import annotations

from tests.shipped_kiosk import application, bundle_dir, home, kiosk, open_shipped
from tests.tour.small_windows import no_small_window_stays_open

__all__ = ["application", "bundle_dir", "home", "kiosk", "no_small_window_stays_open", "open_shipped"]
