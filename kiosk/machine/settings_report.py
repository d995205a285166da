"""The settings in force, as lines for whoever looks after the kiosk."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine.settings import SETTING_LIMITS, SETTING_WORDS, SettingsReading


def describe_settings(settings_file: Path, reading: SettingsReading) -> tuple[str, ...]:
    """Return a line for each setting with its unit and origin, then a sentence for each problem."""
    place = "" if reading.written or reading.problems else " (sets nothing, and need not)"
    rows = [_describe_row(name, reading) for name in SETTING_LIMITS]
    rows += [_describe_words(name, reading) for name in SETTING_WORDS]
    problems = [f"Problem: {problem.message}" for problem in reading.problems]
    return (f"Settings file: {settings_file}{place}", *rows, *(problems or ["No problems."]))


def _describe_row(name: str, reading: SettingsReading) -> str:
    limit = SETTING_LIMITS[name]
    value = f"{getattr(reading.settings, name):g}"
    return f"  {name:<22}{value:>7}   {_origin(name, reading):<23}{limit.unit}; {limit.least} to {limit.most}"


def _describe_words(name: str, reading: SettingsReading) -> str:
    words = SETTING_WORDS[name]
    value = getattr(reading.settings, name) or "-"
    allowed = f"; {words.describe()}" if words.choices else ""
    return f"  {name:<22}{value:>7}   {_origin(name, reading):<23}{words.meaning}{allowed}"


def _origin(name: str, reading: SettingsReading) -> str:
    return "from the file" if name in reading.written else "the kiosk's own value"
