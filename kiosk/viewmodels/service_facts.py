"""What is known of one service, in words for its screen and for paper. Empty text is not known."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from kiosk.takeaway import Fact
from kiosk.viewmodels.contact_words import (
    break_email,
    break_website,
    drop_breaks,
    group_digits,
    spell_number,
)
from kiosk.viewmodels.opening_words import describe_week
from kiosk.viewmodels.service_answers import derive_answers
from kiosk.viewmodels.service_words import Standpoint, describe_checking, is_over_a_year_ago, write_day
from kiosk.vocabulary import Phone, PhoneKind, Service, ServiceStatus

_RELAY = "18001"
_EMERGENCY_NUMBERS = frozenset({"999", "112"})
_LINE_OF_HOURS = re.compile(r"; |(?<=\.) (?=[A-Z])")
_SEEN = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number to ring or to text; `number` is empty where there are only words about how."""

    number: str
    kind: str
    description: str

    @property
    def spoken_number(self) -> str:
        """The number, digit by digit."""
        return spell_number(self.number)


@dataclass(frozen=True, slots=True)
class Closing:
    """That a service has closed, for good or for a time, and which other one to try."""

    words: str = ""
    is_for_good: bool = False
    instead_id: str = ""
    instead_name: str = ""

    @property
    def told(self) -> str:
        """Both in one, for paper and phones, where nothing can be touched."""
        return f"{self.words} Try this one: {self.instead_name}." if self.instead_name else self.words


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """One service. `relay_number` is what to dial to type instead of speak.

    `hours` is when it is open in words that hold on any day; `facts` are the other answers.
    """

    name: str = ""
    organization: str = ""
    description: str = ""
    closing: Closing = Closing()
    phones: tuple[PhoneRow, ...] = ()
    relay_number: str = ""
    email: str = ""
    website: str = ""
    hours: str = ""
    facts: tuple[Fact, ...] = ()
    checked: str = ""
    is_old: bool = False
    confidence: str = ""
    is_crisis: bool = False


def derive_facts(service: Service, here: Standpoint | None = None, today: date | None = None) -> ServiceFacts:
    """Say what is known of a service, how far it is from where the kiosk is, and whether it is old today."""
    seen_on, shown = read_seen(service.seen)
    is_old = is_over_a_year_ago(seen_on, shown, today)
    return ServiceFacts(
        name=service.name,
        organization="" if service.organization == service.name else service.organization,
        description=service.description,
        closing=derive_closing(service),
        phones=derive_phone_rows(service.phones),
        relay_number=derive_relay_number(service.phones),
        email=break_email(service.email),
        website=break_website(service.website),
        hours=_LINE_OF_HOURS.sub("\n", service.schedule) or describe_week(service.schedules),
        facts=derive_answers(service, here),
        checked=describe_checking(service.confidence, write_day(seen_on, shown), is_old=is_old),
        is_old=is_old,
        confidence=service.confidence.value,
        is_crisis=service.topic.is_crisis,
    )


def derive_closing(service: Service) -> Closing:
    """Say whether a service has closed."""
    if service.status is ServiceStatus.ACTIVE:
        return Closing()
    is_for_good = service.status is not ServiceStatus.TEMPORARILY_CLOSED
    instead = service.instead
    return Closing(
        "This service has closed."
        if is_for_good
        else "This service is closed for now. Ask when it opens again.",
        is_for_good,
        instead.id if instead else "",
        instead.name if instead else "",
    )


def derive_phone_rows(phones: tuple[Phone, ...]) -> tuple[PhoneRow, ...]:
    """List numbers, those to ring first, without those of Relay UK."""
    direct = (phone for phone in phones if not phone.number.startswith(_RELAY))
    rows = (PhoneRow(group_digits(p.number), p.kind.value, p.description) for p in direct)
    return tuple(sorted(rows, key=lambda row: (not row.number, row.kind != PhoneKind.VOICE)))


def derive_other_phones(phones: tuple[PhoneRow, ...], main: PhoneRow) -> tuple[PhoneRow, ...]:
    """List the other numbers; one that its own description says already is not said twice."""
    others = (phone for phone in phones if phone is not main)
    return tuple(
        replace(phone, number="") if drop_breaks(phone.number) in phone.description else phone
        for phone in others
    )


def derive_relay_number(phones: tuple[Phone, ...]) -> str:
    """Return what to dial for Relay UK: as listed, else 18001 before the first number to ring.

    It is empty where there is nothing to ring, and for emergency numbers, which have their own way.
    """
    listed = next((phone.number for phone in phones if phone.number.startswith(_RELAY)), "")
    ringable = [phone.number for phone in phones if phone.number and phone.kind is PhoneKind.VOICE]
    if not listed and ringable and ringable[0] not in _EMERGENCY_NUMBERS:
        listed = f"{_RELAY} {drop_breaks(group_digits(ringable[0]))}"
    return group_digits(listed)


def read_seen(seen: str) -> tuple[date | None, str]:
    """Return the date printed on a source and the format that shows what is known of it."""
    match = _SEEN.fullmatch(seen.strip())
    if match is None:
        return None, ""
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        seen_on = date(year, month or 1, day or 1)
    except ValueError:
        return None, ""
    return seen_on, "d MMMM yyyy" if day else "MMMM yyyy" if month else "yyyy"
