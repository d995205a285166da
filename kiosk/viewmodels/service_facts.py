"""What is known of one service, as codes and words for its screen. Empty text is not known and not shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from kiosk.viewmodels.contact_words import (
    break_email,
    break_website,
    drop_breaks,
    group_digits,
    keep_together,
    spell_number,
)
from kiosk.vocabulary import Location, Phone, PhoneKind, Service

AGE_NOT_KNOWN = -1
_RELAY = "18001"
_EMERGENCY_NUMBERS = frozenset({"999", "112"})
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
class ServiceFacts:
    """One service. `relay_number` is what to dial to type instead of speak.

    Ages are `AGE_NOT_KNOWN` where they are. `seen_on` has the month and day 1 where only the year is
    known; `seen_format` says how much of it to show.
    """

    name: str = ""
    organization: str = ""
    description: str = ""
    area: str = ""
    needs: tuple[str, ...] = ()
    is_for_all_needs: bool = False
    minimum_age: int = AGE_NOT_KNOWN
    maximum_age: int = AGE_NOT_KNOWN
    phones: tuple[PhoneRow, ...] = ()
    relay_number: str = ""
    email: str = ""
    website: str = ""
    places: str = ""
    schedule: str = ""
    cost: str = ""
    referral: str = ""
    confidence: str = ""
    seen_on: date | None = None
    seen_format: str = ""
    is_crisis: bool = False


def derive_facts(service: Service) -> ServiceFacts:
    """Say what is known of a service."""
    seen_on, seen_format = read_seen(service.seen)
    return ServiceFacts(
        name=service.name,
        organization="" if service.organization == service.name else service.organization,
        description=service.description,
        area=service.area.title,
        needs=tuple(need.title for need in service.needs),
        is_for_all_needs=service.is_for_all_needs,
        minimum_age=_age(service.minimum_age),
        maximum_age=_age(service.maximum_age),
        phones=derive_phone_rows(service.phones),
        relay_number=derive_relay_number(service.phones),
        email=break_email(service.email),
        website=break_website(service.website),
        places="\n\n".join(place for place in map(_write_place, service.locations) if place),
        schedule=service.schedule.replace("; ", "\n"),
        cost=service.cost,
        referral=service.referral.value if service.referral else "",
        confidence=service.confidence.value,
        seen_on=seen_on,
        seen_format=seen_format,
        is_crisis=service.topic.is_crisis,
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


def _age(age: int | None) -> int:
    return AGE_NOT_KNOWN if age is None else age


def _write_place(location: Location) -> str:
    lines = (location.address.strip(), keep_together(location.postcode))
    return "\n".join(line for line in lines if line)
