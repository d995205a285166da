"""Mends what spreadsheet programs do to numbers and postcodes, where only one mending is possible."""

from __future__ import annotations

import re
from datetime import date

from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_ROUNDED = re.compile(r"[1-9]\d{3,5}0{6,}")
"""What a spreadsheet makes of the scientific notation when it reads it back as a number."""
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+?\d{1,3}", re.IGNORECASE)
_LOST_ZERO = re.compile(r"[1-37-9]\d{8,9}")
_COUNTRY_CODE = re.compile(r"44\d{9,10}")
_POSTCODE = re.compile(r"([A-Z]{1,2}\d[\dA-Z]?)(\d[A-Z]{2})")
_PLAIN_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_BRITISH_DATE = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def repair_phone(written: str, problems: ProblemLog, place: Place) -> str:
    """Return a telephone number, with a lost zero put back; nothing where digits are lost for good."""
    plain = written.strip().strip("\"'").removesuffix(".0")
    if _SCIENTIFIC.fullmatch(plain) or _ROUNDED.fullmatch(plain):
        message = f"The number became “{written}” in a spreadsheet, and its last digits are lost."
        problems.add("phone-lost-digits", place, message, "Look the number up and write it in.")
        return ""
    digits = plain.replace(" ", "")
    if _LOST_ZERO.fullmatch(digits):
        message = f"“{written}” has lost the 0 that numbers begin with. It was put back."
        problems.add_warning("phone-lost-zero", place, message, "Compare it with where it came from.")
        return f"0{plain}"
    if _COUNTRY_CODE.fullmatch(digits):
        message = f"“{written}” has lost the + that numbers with a country code begin with. It was put back."
        problems.add_warning("phone-lost-plus", place, message, "Compare it with where it came from.")
        return f"+{plain}"
    return plain


def repair_postcode(written: str, problems: ProblemLog, place: Place) -> str:
    """Return a postcode in capitals with one space, if it is one; else as it was written."""
    match = _POSTCODE.fullmatch("".join(written.upper().split()))
    if match is None:
        if written:
            problems.add_warning("bad-postcode", place, f"“{written}” is not a postcode.", "Look it up.")
        return written
    return f"{match[1]} {match[2]}"


def repair_date(written: str, problems: ProblemLog, place: Place) -> str:
    """Return a date written `31/1/2027` as `2027-01-31`; one that is none stays as it is, and is said."""
    british, plain = _BRITISH_DATE.fullmatch(written.strip()), _PLAIN_DATE.fullmatch(written.strip())
    parts = british.group(3, 2, 1) if british else plain.groups() if plain else None
    if parts is None:
        return written
    try:
        return date(*map(int, parts)).isoformat()
    except ValueError:
        problems.add("bad-date", place, f"There is no such day as “{written}”.", "Write it like 2027-01-31.")
        return written
