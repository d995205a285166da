"""How e-mail addresses, web addresses and postcodes are said."""

from __future__ import annotations

import re

from kiosk.narrating.number_words import say_digits, say_number
from kiosk.narrating.short_forms import spell

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_ENDINGS = "uk|com|org|net|info|gov|eu"
_EMAIL = re.compile(rf"[A-Za-z0-9._%+-]+@(?:{_LABEL}\.)+[A-Za-z]{{2,}}", re.ASCII)
_WEB_ADDRESS = re.compile(
    rf"(?:https?://)?(?<![\w.@])(?:{_LABEL}\.)+(?:{_ENDINGS})\b(?:/[\w/.%~+-]*[\w/])?/?(?!@)", re.ASCII
)
_POSTCODE = re.compile(r"\b([A-Z]{1,2})(\d{1,2})([A-Z]?) ?(\d)([ABD-HJLNP-UW-Z]{2})\b", re.ASCII)
_PIECE = re.compile(r"[A-Za-z]+|\d+|.", re.ASCII)

_MARKS = {"@": "at", ".": "dot", "-": "dash", "_": "underscore", "+": "plus", "/": "slash", "%": "per cent"}

_SAID_WITHIN_ADDRESSES = {
    "ac": "A-C",
    "icb": "I-C-B",
    "iass": "I-A-S-S",
    "mpft": "M-P-F-T",
    "nhs": "N-H-S",
    "sendiass": "send I-A-S-S",
    "sendtransformation": "send transformation",
    "staffordshireconnects": "staffordshire connects",
    "uk": "U-K",
    "www": "W-W-W",
}
"""Words that are run together in addresses, taken apart; and the letters among them."""


def say_addresses(text: str) -> str:
    """Replace every e-mail address, web address and postcode by what people say."""
    text = _EMAIL.sub(lambda match: _say_address(match.group()), text)
    text = _WEB_ADDRESS.sub(lambda match: _say_address(re.sub("^https?://", "", match.group())), text)
    return _POSTCODE.sub(_say_postcode, text)


def _say_address(address: str) -> str:
    return " ".join(filter(None, (_say_piece(piece) for piece in _PIECE.findall(address.rstrip("/")))))


def _say_piece(piece: str) -> str:
    if piece.isdigit():
        return say_digits(piece)
    return _MARKS.get(piece) or _SAID_WITHIN_ADDRESSES.get(piece.lower(), piece.lower())


def _say_postcode(match: re.Match[str]) -> str:
    area, district, letter, sector, unit = match.groups()
    start = f"{spell(area)} {say_number(int(district))}{' ' + letter if letter else ''}"
    return f"{start}, {say_number(int(sector))} {spell(unit)}"
