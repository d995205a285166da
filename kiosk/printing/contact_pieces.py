"""A service on paper: who, the number, a code for the phone, and every other fact."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.printing import wording
from kiosk.printing.pieces import Figure, Keep, Pair, Piece, Symbol, Words, bold, heading, plain
from kiosk.takeaway import Contact, Number, make_code, pack_contact
from kiosk.vocabulary import Span

MAX_CODE_SIDE = 85
"""Modules of a code on paper, with its quiet zone: 42.5 mm at half a millimetre each."""


def write_contact_pieces(contact: Contact, *, is_easy_read: bool) -> tuple[Piece, ...]:
    """Lay a service out; on one page as long as there is room on one."""
    facts = _write_easy(contact) if is_easy_read else _write_plain(contact)
    code = make_code(pack_contact(contact, MAX_CODE_SIDE))
    checked = "" if is_easy_read else contact.checked
    return (
        heading(contact.name, scale=1.4, space=1.8),
        *_write_head(contact),
        *facts,
        Pair(code, plain(f"{wording.SCAN}\n\n{checked}" if checked else wording.SCAN)),
    )


def _write_head(contact: Contact) -> Iterator[Piece]:
    if contact.organization:
        yield Words(plain(contact.organization), space=0.2, keep=Keep.FIRMLY)


def _write_plain(contact: Contact) -> Iterator[Piece]:
    for notice in (contact.closed, wording.CHECK_FIRST if contact.needs_check else ""):
        if notice:
            yield Words(bold(notice), keep=Keep.LOOSELY)
    if contact.description:
        yield Words(plain(contact.description), keep=Keep.LOOSELY)
    for number in contact.numbers:
        yield Words(bold(_label(number)), keep=Keep.FIRMLY)
        yield Figure(number.number, keep=Keep.LOOSELY)
    if contact.relay_number:
        yield Words((Span(f"{wording.RELAY}: "), Span(contact.relay_number, bold=True)), keep=Keep.LOOSELY)
    for label, value in _list_facts(contact):
        yield Words((Span(f"{label}: ", bold=True), Span(value)), keep=Keep.LOOSELY)


def _write_easy(contact: Contact) -> Iterator[Piece]:
    for line in contact.easy:
        yield Pair(Symbol(line.picture), plain(line.sentence), figure=line.figure, keep=Keep.LOOSELY)


def _label(number: Number) -> str:
    """Say how to use a number, without saying the number twice."""
    how = wording.TEXT if number.is_text else wording.RING
    if not number.description or not number.number:
        return how
    is_said = " ".join(number.number.split()) in number.description
    return number.description if is_said else f"{how} ({number.description})"


def _list_facts(contact: Contact) -> list[tuple[str, str]]:
    facts = [
        (wording.EMAIL, wording.break_address(contact.email)),
        (wording.WEBSITE, wording.break_address(contact.website)),
        (wording.WHEN, contact.schedule),
        *((fact.label, fact.value) for fact in contact.facts if fact.is_known),
    ]
    return [(label, value) for label, value in facts if value]
