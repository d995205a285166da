"""What should be said for a written text: every number, address and short form in words.

The order matters: addresses hold digits and dots, dates hold numbers, so the larger things go first.
"""

from __future__ import annotations

import re
import unicodedata

from kiosk.narrating.short_forms import say_short_forms
from kiosk.narrating.spoken_addresses import say_addresses
from kiosk.narrating.spoken_dates import say_dates
from kiosk.narrating.spoken_numbers import say_numbers, say_phones

_NEVER_SAID = re.compile(r"[\[\]{}<>*_#|^~`\\\x00-\x08\x0e-\x1f\x7f]")
"""Marks with no sound. The voice engine would take square brackets for its own notation."""

_FRACTION_SIGN = re.compile("[¼½¾⅓⅔]")
_BETWEEN_CHOICES = re.compile(r"(?<=\w)\s?/\s?(?=\w)")
_ALSO_AT = re.compile(r"\s?@\s?")


def to_spoken_form(text: str) -> str:
    """Return a text as it should be said, on one line and without a digit in it."""
    said = _write_plain_digits(text).replace("and/or", "and or")
    for rewrite in (say_addresses, say_phones, say_dates, say_numbers, say_short_forms):
        said = rewrite(said)
    said = _ALSO_AT.sub(" at ", _BETWEEN_CHOICES.sub(" or ", said))
    return " ".join(_NEVER_SAID.sub(" ", said).split())


def _write_plain_digits(text: str) -> str:
    """Write the digits of every script, raised and circled ones too, as 0 to 9."""
    simple = unicodedata.normalize("NFKC", _FRACTION_SIGN.sub(r" \g<0>", text))
    return "".join(_to_plain_digit(character) for character in simple)


def _to_plain_digit(character: str) -> str:
    return str(unicodedata.digit(character)) if character.isdigit() else character
