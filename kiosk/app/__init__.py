"""Builds the kiosk out of its parts and opens its window."""

from kiosk.app.run import make_application, run_kiosk, settle_memory
from kiosk.app.window import RunningKiosk, open_kiosk

__all__ = ["RunningKiosk", "make_application", "open_kiosk", "run_kiosk", "settle_memory"]
