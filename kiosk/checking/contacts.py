"""Rules about ways to make contact: telephone, e-mail, web and post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from kiosk.checking.findings import make_error
from kiosk.source import split_phones
from kiosk.vocabulary import Finding, Phone, PhoneKind, Place

_REGION = "GB"
_RELAY_PREFIXES = ("18001", "18002")
_TEXT_CODE = re.compile(r"[68][0-9]{4,6}")
_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}")


def check_phones(cell: str, kind: PhoneKind, place: Place) -> Iterator[Finding]:
    """Report each number in a cell that cannot be a number somebody in Britain can ring or text."""
    for phone in split_phones(cell, kind):
        if not phone.number:
            message = f"There is no telephone number in “{phone.description}”."
            advice = "Write the number, and the words about it after it in brackets."
            yield make_error("bad-phone", place, message, advice)
        elif not _can_be_reached(phone):
            message = f"“{phone.number}” is not a telephone number in the United Kingdom."
            advice = "Compare it with where it came from. Put a semicolon between two numbers."
            yield make_error("bad-phone", place, message, advice)


def _can_be_reached(phone: Phone) -> bool:
    digits = "".join(character for character in phone.number if character in "+0123456789")
    if digits.startswith(_RELAY_PREFIXES):
        digits = digits[len(_RELAY_PREFIXES[0]) :]
    try:
        number = phonenumbers.parse(digits, _REGION)
    except phonenumbers.NumberParseException:
        return False
    if phonenumbers.is_valid_number(number):
        return digits.startswith(("0", "+"))
    if _TEXT_CODE.fullmatch(digits):
        return phone.kind is PhoneKind.TEXT
    return bool(phonenumbers.is_valid_short_number_for_region(number, _REGION))


def check_email(written: str, place: Place) -> Iterator[Finding]:
    """Report an e-mail address nobody could write to; an empty one is let be."""
    if not written:
        return
    try:
        validate_email(written, check_deliverability=False)
    except EmailNotValidError:
        advice = "It should look like “name@staffordshire.gov.uk”, with nothing before or after it."
        yield make_error("bad-email", place, f"“{written}” is not an email address.", advice)


def check_web_address(written: str, place: Place) -> Iterator[Finding]:
    """Report a web address no browser could open; an empty one is let be."""
    if written and not _is_web_address(written):
        advice = "Copy the whole address from a browser. It starts with “https://”."
        yield make_error("bad-web-address", place, f"“{written}” is not a web address.", advice)


def _is_web_address(written: str) -> bool:
    try:
        parts = urlsplit(written)
        host = parts.hostname or ""
    except ValueError:
        return False
    has_name = "." in host.strip(".")
    return parts.scheme in ("http", "https") and has_name and not any(map(str.isspace, written))


def check_postcode(written: str, place: Place) -> Iterator[Finding]:
    """Report a postcode that is not written as the Post Office writes them; an empty one is let be."""
    if written and not _POSTCODE.fullmatch(written):
        advice = "Write it in capitals with one space, such as “ST16 2DH”."
        yield make_error("bad-postcode", place, f"“{written}” is not a postcode.", advice)
