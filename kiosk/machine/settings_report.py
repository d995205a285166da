"""The settings in force, as lines for whoever looks after the kiosk."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine.settings import SETTING_LIMITS, SettingsReading


def describe_settings(settings_file: Path, reading: SettingsReading) -> tuple[str, ...]:
    """Return a line for each setting with its unit and origin, then a sentence for each problem."""
    place = "" if reading.written or reading.problems else " (sets nothing, and need not)"
    rows = [_describe_row(name, reading) for name in SETTING_LIMITS]
    if reading.update_url:
        rows.append(f"  Updates may come from {reading.update_url}")
    problems = [f"Problem: {problem.message}" for problem in reading.problems]
    return (f"Settings file: {settings_file}{place}", *rows, *(problems or ["No problems."]))


def _describe_row(name: str, reading: SettingsReading) -> str:
    limit = SETTING_LIMITS[name]
    origin = "from the file" if name in reading.written else "the kiosk's own value"
    value = f"{getattr(reading.settings, name):g}"
    return f"  {name:<22}{value:>7}   {origin:<23}{limit.unit}; {limit.least} to {limit.most}"
