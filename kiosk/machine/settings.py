"""The settings file that IT may write. Whatever is wrong in it, the kiosk starts with safe values."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from kiosk.machine.settings_text import UnusableTextError, parse_settings_text, read_settings_text


@dataclass(frozen=True, slots=True)
class Settings:
    """What IT can set. Units are in the names, and what a value may be is in `SETTING_LIMITS`.

    `screen_diagonal_inch` is measured on the glass and `viewing_distance_mm` from the glass to the eyes;
    `screen_bottom_mm` is the height of the lower edge of the glass above the floor and `screen_tilt_deg` how
    far it leans back from upright. `quiet_s` is how long the screen waits before it warns and `warning_s`
    how long the warning stands. `printer` is a name of the system's list, “none”, or empty for the
    system's own; `paper` is what it holds. `update_url` is the one web address that updates may come from;
    empty means that this computer never asks any. `kiosk_postcode` is where the kiosk stands, for what is
    near it. `statistics` says whether visits are counted by the day.
    """

    screen_diagonal_inch: float = 21.5
    viewing_distance_mm: float = 600.0
    screen_bottom_mm: float = 800.0
    screen_tilt_deg: float = 0.0
    quiet_s: int = 120
    warning_s: int = 60
    start_volume: int = 60
    loudest_volume: int = 100
    printer: str = ""
    paper: str = "auto"
    update_url: str = ""
    kiosk_postcode: str = ""
    statistics: str = "daily"

    @property
    def counts_visits(self) -> bool:
        """Whether visits are counted."""
        return self.statistics == "daily"


@dataclass(frozen=True, slots=True)
class SettingLimit:
    """The least and the most a setting may be, and in what it is measured."""

    least: int
    most: int
    unit: str


SETTING_LIMITS: dict[str, SettingLimit] = {
    "screen_diagonal_inch": SettingLimit(7, 100, "inches of glass, corner to corner"),
    "viewing_distance_mm": SettingLimit(450, 700, "millimetres from the glass to the eyes"),
    "screen_bottom_mm": SettingLimit(300, 1500, "millimetres from the floor to the lower edge of the glass"),
    "screen_tilt_deg": SettingLimit(0, 80, "degrees the glass leans back from upright"),
    "quiet_s": SettingLimit(60, 1200, "seconds without a touch before the warning"),
    "warning_s": SettingLimit(20, 300, "seconds the warning stands"),
    "start_volume": SettingLimit(0, 100, "loudness of films at the start, in per cent"),
    "loudest_volume": SettingLimit(10, 100, "loudness of films at the most, in per cent"),
}


@dataclass(frozen=True, slots=True)
class SettingWords:
    """The words a setting may be, or how they must look where it is not a choice; and what it is about."""

    choices: tuple[str, ...]
    meaning: str
    look: str = "a text of up to 200 characters"
    pattern: re.Pattern[str] = re.compile(r".{,200}")

    def describe(self) -> str:
        """What is allowed, as a part of a sentence or a cell of a table."""
        return ", ".join(self.choices) or self.look


_WEB_ADDRESS = re.compile(r"(?:https?://[\w.:\[\]-]{1,200}(?:/[\w./%~-]{,400})?)?", re.ASCII)
_POSTCODE = re.compile(r"(?:[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?(?:[0-9][A-Za-z]{2})?)?", re.ASCII)
SETTING_WORDS: dict[str, SettingWords] = {
    "printer": SettingWords((), "name of the printer, empty for the system's own, or none"),
    "paper": SettingWords(("auto", "a4", "receipt-80", "receipt-58"), "what the printer holds"),
    "update_url": SettingWords(
        (), "where updates may come from; empty for nowhere", "a web address or empty", _WEB_ADDRESS
    ),
    "kiosk_postcode": SettingWords(
        (), "where the kiosk stands, for distances from it", "a postcode or empty", _POSTCODE
    ),
    "statistics": SettingWords(("daily", "off"), "whether visits are counted by the day"),
}


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """A plain sentence about something in the file that was not used."""

    message: str


@dataclass(frozen=True, slots=True)
class SettingsReading:
    """The settings in force, the names of those that the file gave, and what was wrong in the file."""

    settings: Settings = Settings()
    written: frozenset[str] = frozenset()
    problems: tuple[SettingsProblem, ...] = ()


def read_settings(settings_file: Path) -> SettingsReading:
    """Read the file; a missing file is no problem, and a wrong value leaves the safe one."""
    try:
        written = parse_settings_text(read_settings_text(settings_file))
    except UnusableTextError as error:
        what = (
            f"The settings file {settings_file} {error}. Until that is right, the kiosk uses its own values."
        )
        return SettingsReading(problems=(SettingsProblem(what),))
    reading = SettingsReading()
    for name, value in written.items():
        reading = _take(reading, settings_file, name, value)
    return reading


def find_wrong(name: str, value: object) -> str | None:
    """Return what is wrong with a value of a setting, as the rest of a sentence; None where nothing is."""
    if name in SETTING_WORDS:
        return _find_wrong_words(name, value)
    limit = SETTING_LIMITS[name]
    is_whole = isinstance(getattr(Settings(), name), int)
    is_number = isinstance(value, int if is_whole else int | float) and not isinstance(value, bool)
    if is_number and limit.least <= cast("float", value) <= limit.most:
        return None
    kind = "whole number" if is_whole else "number"
    return f"“{name}” must be a {kind} from {limit.least} to {limit.most}, not {_describe(value)}"


def _find_wrong_words(name: str, value: object) -> str | None:
    words = SETTING_WORDS[name]
    is_fitting = isinstance(value, str) and value.isprintable() and words.pattern.fullmatch(value)
    if is_fitting and (not words.choices or value in words.choices):
        return None
    wanted = f"one of {words.describe()}" if words.choices else words.look
    return f"“{name}” must be {wanted}, not {_describe(value)}"


def _take(reading: SettingsReading, file: Path, name: str, value: object) -> SettingsReading:
    if name not in SETTING_LIMITS and name not in SETTING_WORDS:
        return _refuse(reading, file, f"{_describe_unknown(name)}. The kiosk leaves it out.")
    wrong = find_wrong(name, value)
    if wrong is not None:
        return _refuse(reading, file, f"{wrong}. The kiosk uses its own value instead.")
    as_kept = cast("Callable[[object], Any]", type(getattr(Settings(), name)))
    settings = replace(reading.settings, **{name: as_kept(value)})
    return replace(reading, settings=settings, written=reading.written | {name})


def _refuse(reading: SettingsReading, file: Path, why: str) -> SettingsReading:
    problem = SettingsProblem(f"In the settings file {file}, {why}")
    return replace(reading, problems=(*reading.problems, problem))


def _describe_unknown(name: str) -> str:
    # Only where something is wrong: the kiosk need not load it to start.
    from difflib import get_close_matches

    near = get_close_matches(name[:_MOST_SHOWN], [field.name for field in fields(Settings)], n=1)
    advice = f" (is “{near[0]}” meant?)" if near else ""
    return f"{_describe(name)} is not a setting{advice}"


_MOST_SHOWN = 40
_LARGEST_SHOWN = 10**15


def _describe(value: object) -> str:
    """Name a value in a few words, however long or strange it is."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int) and abs(value) > _LARGEST_SHOWN:
        return "a number that long"
    words = " ".join(str(value).split())
    return f"“{words[:_MOST_SHOWN]}…”" if len(words) > _MOST_SHOWN else f"“{words}”"
