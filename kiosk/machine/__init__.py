"""This computer: settings, folders, log, clock, screen size and graphics."""

from kiosk.machine.clock import choose_today
from kiosk.machine.folders import Folders, find_folders
from kiosk.machine.graphics import has_gpu
from kiosk.machine.log import log_mistake, start_log
from kiosk.machine.pin_file import (
    PinRecord,
    PinSecret,
    PinUnreadableError,
    forget_pin,
    is_right,
    make_secret,
    read_pin,
    write_pin,
)
from kiosk.machine.saying import say
from kiosk.machine.screen import (
    MM_PER_INCH,
    SEATED_REACH_MM,
    diagonal_inch,
    pixels_per_mm,
    reachable_share,
    top_above_floor_mm,
)
from kiosk.machine.settings import (
    SETTING_LIMITS,
    SETTING_WORDS,
    SettingLimit,
    Settings,
    SettingsProblem,
    SettingsReading,
    SettingWords,
    find_wrong,
    read_settings,
)
from kiosk.machine.settings_file import SettingsNotWrittenError, write_settings
from kiosk.machine.settings_report import describe_settings
from kiosk.machine.sticks import find_sticks

__all__ = [
    "MM_PER_INCH",
    "SEATED_REACH_MM",
    "SETTING_LIMITS",
    "SETTING_WORDS",
    "Folders",
    "PinRecord",
    "PinSecret",
    "PinUnreadableError",
    "SettingLimit",
    "SettingWords",
    "Settings",
    "SettingsNotWrittenError",
    "SettingsProblem",
    "SettingsReading",
    "choose_today",
    "describe_settings",
    "diagonal_inch",
    "find_folders",
    "find_sticks",
    "find_wrong",
    "forget_pin",
    "has_gpu",
    "is_right",
    "log_mistake",
    "make_secret",
    "pixels_per_mm",
    "reachable_share",
    "read_pin",
    "read_settings",
    "say",
    "start_log",
    "top_above_floor_mm",
    "write_pin",
    "write_settings",
]
