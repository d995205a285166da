"""What is on a list as plain text, for a phone that keeps no contacts."""

from __future__ import annotations

from kiosk.takeaway.contact import Contact
from kiosk.takeaway.vcard import CHECK_FIRST


def write_contact(contact: Contact) -> str:
    """Return how to reach a service, a fact a line; what can best be done without comes last."""
    numbers = (
        f"{'Text' if number.is_text else 'Phone'}: {number.number}"
        for number in contact.numbers
        if number.number
    )
    lines = (
        contact.name,
        contact.closed,
        CHECK_FIRST if contact.needs_check else "",
        *numbers,
        f"Email: {contact.email}" if contact.email else "",
        f"Web: {contact.website}" if contact.website else "",
        *contact.brief_facts,
        f"Open: {_join(contact.schedule.splitlines())}" if contact.schedule else "",
    )
    return "\n".join(line for line in lines if line)


def write_page(title: str, summary: str, website: str) -> str:
    """Return what a page is about and where to read on."""
    return "\n".join(line for line in (title, summary, f"Web: {website}" if website else "") if line)


def _join(lines: list[str]) -> str:
    """Return lines as one; where any is a sentence all are written like sentences."""
    if any(line.endswith(".") for line in lines):
        return " ".join(f"{line.rstrip('.')}." for line in lines)
    return ", ".join(lines)
