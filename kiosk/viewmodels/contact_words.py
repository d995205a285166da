"""Numbers and addresses as they are drawn: digits in groups, and breaks only where they may be."""

from __future__ import annotations

import re

_MAY_BREAK = "\u200b"
_MAY_NOT_BREAK = "\u2060"
_NEVER_PARTED = "\u00a0"
_WEB = re.compile(r"^https?://(www\.)?", re.IGNORECASE)
_ELEVEN = 11
_SHORT_CODE = re.compile(r"0(?:[389]|1[02-9]1|11)")
_LONDON = re.compile(r"02")


def keep_together(text: str) -> str:
    """Return a number or postcode that is never split over two lines."""
    return _NEVER_PARTED.join(text.split())


def group_digits(number: str) -> str:
    """Return a number in groups that never part over two lines; printed groups are kept.

    Eleven digits in a row are grouped as their area code asks: `08088000000` gives `0808 800 0000`.
    """
    if len(number.strip()) == _ELEVEN and number.strip().isdecimal():
        number = _part_eleven(number.strip())
    return keep_together(number)


def _part_eleven(number: str) -> str:
    first, second = 5, 3
    if _LONDON.match(number):
        first, second = 3, 4
    elif _SHORT_CODE.match(number):
        first, second = 4, 3
    return f"{number[:first]} {number[first : first + second]} {number[first + second :]}"


def break_email(address: str) -> str:
    """Return an e-mail address that may break after its @ and before a full stop, and nowhere else."""
    kept = address.strip().replace("-", f"{_MAY_NOT_BREAK}-{_MAY_NOT_BREAK}")
    return kept.replace("@", f"@{_MAY_BREAK}").replace(".", f"{_MAY_BREAK}.")


def break_website(url: str) -> str:
    """Return a web address as people say it, that may break at its slashes: `gov.uk/get-help`."""
    return _WEB.sub("", url.strip()).rstrip("/").replace("/", f"/{_MAY_BREAK}")


def spell_number(number: str) -> str:
    """Return a number to be heard digit by digit, with a pause between its groups: `0 8 0 8, 8 0 0`."""
    return ", ".join(" ".join(word) if word.isdecimal() else word for word in number.split())


def drop_breaks(text: str) -> str:
    """Return words as they are said, without marks for breaking."""
    return text.replace(_MAY_BREAK, "").replace(_MAY_NOT_BREAK, "").replace(_NEVER_PARTED, " ")
