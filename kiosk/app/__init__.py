"""Builds the kiosk out of its parts and opens its window."""

from kiosk.app.run import RunningKiosk, make_application, open_kiosk, run_kiosk

__all__ = ["RunningKiosk", "make_application", "open_kiosk", "run_kiosk"]
