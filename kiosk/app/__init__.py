"""Builds the kiosk out of its parts and opens its window."""

from kiosk.app.calibrate import open_calibration, run_calibration
from kiosk.app.collector import settle_memory
from kiosk.app.run import make_application, run_kiosk
from kiosk.app.showing import Showing
from kiosk.app.site import StaffSite, make_installer
from kiosk.app.statistics import Statistics
from kiosk.app.unattended import take_update, trust_publisher
from kiosk.app.window import RunningKiosk, open_kiosk

__all__ = [
    "RunningKiosk",
    "Showing",
    "StaffSite",
    "Statistics",
    "make_application",
    "make_installer",
    "open_calibration",
    "open_kiosk",
    "run_calibration",
    "run_kiosk",
    "settle_memory",
    "take_update",
    "trust_publisher",
]
