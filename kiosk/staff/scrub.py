"""Takes out of a text what could point at a person, before it leaves the kiosk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL_USER = re.compile(r"(?<=://)[^/\s@]+@")
_ADDRESS = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
_PHONE = re.compile(r"(?<!\w)(?:\+44|0)(?:[ -]?\d){9,10}(?!\w)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_LEAST_NAME = 3
"""Names shorter than this are parts of too many words."""
_NOBODY = frozenset({"root", "kiosk", "user", "admin", "administrator"})
"""Names of accounts that are no person's; without them the report would lose its own words."""


@dataclass(frozen=True, slots=True)
class Names:
    """What this computer and its user are called; empty where that is not known."""

    home: str = ""
    user: str = ""
    computer: str = ""


def find_names() -> Names:
    """Ask the system."""
    # The kiosk need not load these to start.
    import getpass
    import platform

    try:
        return Names(str(Path.home()), getpass.getuser(), platform.node())
    except (RuntimeError, OSError, KeyError):
        return Names(computer=platform.node())


def scrub(text: str, names: Names) -> str:
    """Replace names of people and computers, and numbers and addresses at which somebody is reached."""
    if len(names.home) > 1:
        text = text.replace(names.home, "~")
    text = _URL_USER.sub("", text)
    text = _EMAIL.sub("(email)", text)
    text = _ADDRESS.sub("(address)", text)
    text = _PHONE.sub("(phone)", text)
    text = _POSTCODE.sub("(postcode)", text)
    for name, instead in ((names.user, "(user)"), (names.computer, "(computer)")):
        if len(name) >= _LEAST_NAME and name.lower() not in _NOBODY:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", instead, text)
    return text
