"""A contact as a vCard 3.0 (RFC 2426), which phones take best (docs/decisions/0016 says why)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kiosk.takeaway.contact import Contact, Number

CHECK_FIRST = "Please check these details first."
_SHORTEST_NAME = 8
_NATIONAL = re.compile(r"0[1-9]\d{6,9}")
_DIGITS = re.compile(r"\+?[\d\s()./-]+")
_LINE_END = "\r\n"
_ESCAPED = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def to_international(number: str) -> str:
    """Return a British number as E.164, for any phone anywhere: `0808 800 0000` gives `+448088000000`.

    Short numbers, such as 999 or those for text messages, stay as they are; words give nothing.
    """
    match = _DIGITS.match(number.strip())
    printed = match.group() if match else ""
    digits = re.sub(r"[^\d]", "", printed.replace("(0)", ""))
    if printed.startswith("+"):
        return f"+{digits}" if digits else ""
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+44{digits[1:]}" if _NATIONAL.fullmatch(digits) else digits


def write_vcards(contact: Contact) -> Iterator[str]:
    """Give the whole contact, then shorter and shorter ones; what a phone can do without goes first."""
    yield _write(contact)
    for shorter in (
        {"schedule": ""},
        {"facts": ()},
        {"places": contact.places[:1]},
        {"places": (), "organization": ""},
        {"website": ""},
        {"numbers": contact.numbers[:1]},
        {"email": ""},
    ):
        contact = replace(contact, **shorter)
        yield _write(contact)
    while len(contact.name) > _SHORTEST_NAME:
        contact = replace(contact, name=contact.name[: len(contact.name) * 3 // 4].rstrip())
        yield _write(contact)


def _write(contact: Contact) -> str:
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_escape(contact.name)};;;;",
        f"FN:{_escape(contact.name)}",
        *_write_if("ORG", contact.organization),
        *(line for number in contact.numbers for line in _write_number(number)),
        *_write_if("EMAIL;TYPE=INTERNET", contact.email),
        *([f"URL:{_one_line(contact.website)}"] if contact.website else []),
        *(f"ADR;TYPE=WORK:;;{_escape(p.address)};;;{_escape(p.postcode)};" for p in contact.places),
        *_write_if("NOTE", _write_note(contact)),
        "END:VCARD",
    ]
    return _LINE_END.join(lines) + _LINE_END


def _write_number(number: Number) -> list[str]:
    dialled = to_international(number.number)
    kind = "CELL" if number.is_text else "WORK,VOICE"
    return [f"TEL;TYPE={kind}:{dialled}"] if dialled else []


def _write_note(contact: Contact) -> str:
    check = CHECK_FIRST if contact.needs_check else ""
    parts = (contact.closed, check, *contact.brief_facts, contact.schedule)
    return "\n".join(part for part in parts if part)


def _write_if(name: str, value: str) -> list[str]:
    return [f"{name}:{_escape(value)}"] if value else []


def _one_line(text: str) -> str:
    """Leave out what would end a line: a website has no other form of it."""
    return "".join(text.split())


def _escape(text: str) -> str:
    """Write text as a value; every kind of line end becomes one, and no other control character is left."""
    lines = "\n".join(text.splitlines())
    kept = "".join(letter for letter in lines if letter == "\n" or letter.isprintable() or letter.isspace())
    return kept.translate(_ESCAPED)
