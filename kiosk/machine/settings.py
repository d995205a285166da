"""The settings file that IT may write. Whatever is wrong in it, the kiosk starts with safe values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import cast


@dataclass(frozen=True, slots=True)
class Settings:
    """What IT can set. Units are in the names.

    `screen_diagonal_inch` is measured on the glass and `viewing_distance_mm` from the glass to the eyes;
    `screen_bottom_mm` is the height of the lower edge of the glass above the floor and `screen_tilt_deg` how
    far it leans back from upright. `quiet_s` is how long the screen waits before it warns (60 to 1200 s) and
    `warning_s` how long the warning stands (20 to 300 s).
    """

    screen_diagonal_inch: float = 21.5
    viewing_distance_mm: float = 600.0
    screen_bottom_mm: float = 800.0
    screen_tilt_deg: float = 0.0
    quiet_s: int = 120
    warning_s: int = 60
    start_volume: int = 60


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """A plain sentence about something in the file that was not used."""

    message: str


_RANGES: dict[str, tuple[float, float]] = {
    "screen_diagonal_inch": (7, 100),
    "viewing_distance_mm": (450, 700),
    "screen_bottom_mm": (300, 1500),
    "screen_tilt_deg": (0, 80),
    "quiet_s": (60, 1200),
    "warning_s": (20, 300),
    "start_volume": (0, 100),
}


def read_settings(settings_file: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """Read the file; a missing file is no problem, and a wrong value leaves the safe one."""
    try:
        written = tomllib.loads(settings_file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Settings(), (_problem(settings_file, f"it cannot be read ({error})"),)
    return _apply(written, settings_file)


def _apply(written: dict[str, object], file: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    settings = Settings()
    problems: list[SettingsProblem] = []
    known = {field.name for field in fields(Settings)}
    for name, value in written.items():
        if name not in known:
            problems.append(_problem(file, f"“{name}” is not a setting"))
        elif (wrong := _find_wrong(name, value)) is not None:
            problems.append(_problem(file, wrong))
        else:
            settings = replace(settings, **{name: cast("int", value)})
    return settings, tuple(problems)


def _find_wrong(name: str, value: object) -> str | None:
    low, high = _RANGES[name]
    wants_whole = isinstance(getattr(Settings(), name), int)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or (wants_whole and not isinstance(value, int)) or not low <= value <= high:  # type: ignore[operator]
        kind = "whole number" if wants_whole else "number"
        return f"“{name}” must be a {kind} from {low:g} to {high:g}, not “{value}”"
    return None


def _problem(file: Path, what: str) -> SettingsProblem:
    return SettingsProblem(f"In the settings file {file}, {what}. The kiosk uses its own value instead.")
