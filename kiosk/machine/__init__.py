"""This computer: settings, folders, log, clock, screen size and graphics."""

from kiosk.machine.clock import choose_today
from kiosk.machine.folders import Folders, find_folders
from kiosk.machine.graphics import has_gpu
from kiosk.machine.log import log_mistake, start_log
from kiosk.machine.screen import SEATED_REACH_MM, pixels_per_mm, reachable_share
from kiosk.machine.settings import Settings, SettingsProblem, read_settings

__all__ = [
    "SEATED_REACH_MM",
    "Folders",
    "Settings",
    "SettingsProblem",
    "choose_today",
    "find_folders",
    "has_gpu",
    "log_mistake",
    "pixels_per_mm",
    "reachable_share",
    "read_settings",
    "start_log",
]
