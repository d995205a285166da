"""What can be taken home: contacts and pages of the catalogue. Only here is a service read for that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.catalogue import Catalogue
from kiosk.session import Entry, EntryKind
from kiosk.takeaway import Contact, Number, Place, write_contact, write_page
from kiosk.viewmodels.contact_words import drop_breaks
from kiosk.viewmodels.easy_service import derive_easy_lines, write_hours_for_later
from kiosk.viewmodels.service_facts import derive_facts
from kiosk.vocabulary import Confidence, Page, PhoneKind, Service


def _read_no_clock() -> datetime | None:
    return None


@dataclass(frozen=True, slots=True)
class Takings:
    """Finds what is on the list. Each method raises `NotInBundleError` where nothing has the id.

    `read_wall_clock` gives None where the clock cannot be right.
    """

    catalogue: Catalogue
    read_wall_clock: Callable[[], datetime | None] = _read_no_clock

    def find_contact(self, service_id: str) -> Contact:
        """Return how to reach a service."""
        moment = self.read_wall_clock()
        return derive_contact(self.catalogue.service(service_id), moment.date() if moment else None)

    def find_part(self, entry: Entry) -> Contact | Page:
        """Return what an entry of the list stands for."""
        if entry.kind is EntryKind.SERVICE:
            return self.find_contact(entry.id)
        return self.catalogue.page(entry.id)

    def write_text(self, entry: Entry) -> str:
        """Return an entry as plain text."""
        part = self.find_part(entry)
        if isinstance(part, Contact):
            return write_contact(part)
        return write_page(part.title, part.summary, next((source.url for source in part.sources), ""))


def derive_contact(service: Service, today: date | None = None) -> Contact:
    """Say what is known of a service in words that can be copied and printed, and hold on any later day."""
    facts = derive_facts(service, today=today)
    return Contact(
        name=facts.name,
        organization=facts.organization,
        description=facts.description,
        closed=facts.closing.told,
        numbers=tuple(
            Number(phone.number, phone.kind == PhoneKind.TEXT, phone.description)
            for phone in facts.phones
            if phone.number
        ),
        relay_number=facts.relay_number,
        email=drop_breaks(facts.email),
        website=service.website.strip(),
        places=tuple(Place(place.address.strip(), place.postcode.strip()) for place in service.locations),
        schedule=facts.hours,
        facts=facts.facts,
        easy=derive_easy_lines(service, facts, write_hours_for_later(facts)),
        checked=facts.checked,
        needs_check=service.confidence is Confidence.UNVERIFIED,
    )
