"""Builds the kiosk out of its parts and opens its window."""

from kiosk.app.run import RunningKiosk, open_kiosk, run_kiosk

__all__ = ["RunningKiosk", "open_kiosk", "run_kiosk"]
