"""One service as a typed record: what its row of `services.csv` says, whatever file it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from kiosk.source.cells import parse_age, parse_date, split_needs
from kiosk.source.cost_cells import read_prices
from kiosk.source.opening_words import read_opening_words
from kiosk.source.phones import split_phones
from kiosk.source.schedule_cells import read_rules
from kiosk.source.tree import Row
from kiosk.vocabulary import (
    AccessFeature,
    Confidence,
    Contact,
    CostOption,
    Phone,
    PhoneKind,
    Referral,
    Schedule,
    ServiceStatus,
)

CLOSED_WORD = "closed"
"""What people write for `defunct`."""

BETWEEN_PLACES = "|"
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """Where a service is given, as written."""

    address: str = ""
    postcode: str = ""
    transportation: str = ""
    access: tuple[AccessFeature, ...] = ()
    access_notes: str = ""


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """One service. Topic and area are titles; needs are ids, or `all`.

    `schedules` are the rules of the column `schedule`, or what `opening_hours` surely says.
    """

    id: str
    name: str
    organization: str = ""
    topic: str = ""
    needs: tuple[str, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    area: str = ""
    description: str = ""
    phones: tuple[Phone, ...] = ()
    email: str = ""
    website: str = ""
    places: tuple[SourcePlace, ...] = ()
    opening_hours: str = ""
    cost: str = ""
    referral: Referral | None = None
    source_url: str = ""
    seen: str = ""
    confidence: Confidence | None = None
    alternate_name: str = ""
    status: ServiceStatus = ServiceStatus.ACTIVE
    instead_id: str = ""
    hide_by: date | None = None
    review_by: date | None = None
    schedules: tuple[Schedule, ...] = ()
    prices: tuple[CostOption, ...] = ()
    languages: tuple[str, ...] = ()
    eligibility: str = ""
    application_process: str = ""
    contacts: tuple[Contact, ...] = ()


def read_record(row: Row) -> ServiceRecord:
    """Return what a row says. What cannot be read is left out; checking says what that is."""

    def get(column: str) -> str:
        return row.get(column, "")

    record = ServiceRecord(
        id=get("id"),
        name=get("name"),
        organization=get("organisation"),
        topic=get("category"),
        needs=tuple(dict.fromkeys(split_needs(get("needs")))),
        minimum_age=parse_age(get("age_min")),
        maximum_age=parse_age(get("age_max")),
        area=get("area"),
        description=get("description"),
        phones=read_phones(row),
        email=get("email"),
        website=get("website"),
        places=read_places(row),
        opening_hours=get("opening_hours"),
        cost=get("cost"),
        referral=read_choice(Referral, get("referral")),
        source_url=get("source_url"),
        seen=get("seen"),
        confidence=read_choice(Confidence, get("confidence")),
    )
    return _read_more(record, row)


def _read_more(record: ServiceRecord, row: Row) -> ServiceRecord:
    """Add what the columns say that a file may leave out."""

    def get(column: str) -> str:
        return row.get(column, "")

    return replace(
        record,
        alternate_name=get("alternate_name"),
        status=read_status(get("status")) or ServiceStatus.ACTIVE,
        instead_id=get("closed_try"),
        hide_by=parse_date(get("hide_by")),
        review_by=parse_date(get("review_by")),
        schedules=read_schedules(row),
        prices=read_prices(get("prices")),
        languages=split_list(get("languages")),
        eligibility=get("eligibility"),
        application_process=get("how_to_apply"),
        contacts=read_contacts(row),
    )


def split_list(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell between semicolons, each once."""
    return tuple(dict.fromkeys(part.strip() for part in cell.split(";") if part.strip()))


def read_choice(choices: type[_Choice], written: str) -> _Choice | None:
    """Return the choice that is written, or None where it is empty or no choice."""
    return choices(written) if written in list(choices) else None


def read_status(written: str) -> ServiceStatus | None:
    """Return a status, for which people may also write “closed”."""
    return ServiceStatus.DEFUNCT if written == CLOSED_WORD else read_choice(ServiceStatus, written)


def read_schedules(row: Row) -> tuple[Schedule, ...]:
    """Return the rules of a row, or those that its words surely give."""
    return read_rules(row.get("schedule", "")) or read_opening_words(row.get("opening_hours", "")).schedules


def read_phones(row: Row) -> tuple[Phone, ...]:
    """Return the numbers of a row, those to ring first."""
    voice = split_phones(row.get("phone", ""), PhoneKind.VOICE)
    return (*voice, *split_phones(row.get("text_relay_or_sms", ""), PhoneKind.TEXT))


def read_places(row: Row) -> tuple[SourcePlace, ...]:
    """Return the places of a row; how to get there and get in are known of the first one."""
    main = SourcePlace(
        address=row.get("address", ""),
        postcode=row.get("postcode", ""),
        transportation=row.get("getting_there", ""),
        access=read_access(row.get("access", "")),
        access_notes=row.get("access_notes", ""),
    )
    others = tuple(map(_read_other_place, split_places(row.get("other_places", ""))))
    return (main, *others) if others or main != SourcePlace() else ()


def split_places(cell: str) -> tuple[str, ...]:
    """Return the places in a cell as written."""
    return tuple(part.strip() for part in cell.split(BETWEEN_PLACES) if part.strip())


def _read_other_place(written: str) -> SourcePlace:
    """Take `Town Hall, Leek; ST13 6DH` apart; the postcode may be left out."""
    address, found, postcode = written.rpartition(";")
    return SourcePlace(address.strip(), postcode.strip()) if found else SourcePlace(written)


def read_access(cell: str) -> tuple[AccessFeature, ...]:
    """Return the features in a cell, in the order of the vocabulary."""
    written = {part.casefold() for part in split_list(cell)}
    return tuple(feature for feature in AccessFeature if feature.value in written)


def read_contacts(row: Row) -> tuple[Contact, ...]:
    """Return whom to ask for, if the row says so."""
    contact = Contact(row.get("contact_name", ""), row.get("contact_role", ""))
    return (contact,) if contact.name or contact.title else ()
