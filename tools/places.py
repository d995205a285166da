"""Where things are in a checkout."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = BUILD / "bundle"
TOUR = BUILD / "tour"
AUDIT = BUILD / "audit"
CONTENT = ROOT / "assets" / "content"
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"


def venv_command() -> Path:
    """Where the command `kiosk` of the virtual environment is."""
    return VENV / ("Scripts/kiosk.cmd" if os.name == "nt" else "bin/kiosk")


def venv_python() -> Path:
    """The Python of the virtual environment, whether or not it is there yet."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
