"""Writes service records as rows of `services.csv`."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from kiosk.source.cost_cells import write_prices
from kiosk.source.csv_files import CSV_COLUMNS, OPTIONAL_COLUMNS
from kiosk.source.formulas import disarm
from kiosk.source.opening_words import read_opening_words
from kiosk.source.schedule_cells import write_rules
from kiosk.source.service_record import BETWEEN_PLACES, CLOSED_WORD, ServiceRecord, SourcePlace
from kiosk.source.tree import Row
from kiosk.vocabulary import Contact, Phone, PhoneKind, ServiceStatus

SERVICE_COLUMNS = (*CSV_COLUMNS["services.csv"], *OPTIONAL_COLUMNS["services.csv"])
_EXTENSION_WORDS = "Extension {}"


def write_row(record: ServiceRecord) -> dict[str, str]:
    """Return a row from which `read_record` gives the same record."""
    return {
        "id": record.id,
        "name": record.name,
        "organisation": record.organization,
        "category": record.topic,
        "needs": ";".join(record.needs),
        "age_min": _write_number(record.minimum_age),
        "age_max": _write_number(record.maximum_age),
        "area": record.area,
        "description": record.description,
        **_write_contact(record),
        "opening_hours": record.opening_hours,
        "cost": record.cost,
        "referral": record.referral or "",
        "source_url": record.source_url,
        "seen": record.seen,
        "confidence": record.confidence or "",
        **_write_places(record),
        **_write_more(record),
    }


def _write_places(record: ServiceRecord) -> dict[str, str]:
    main = record.places[0] if record.places else SourcePlace()
    return {
        "address": main.address,
        "postcode": main.postcode,
        "access": ";".join(main.access),
        "access_notes": main.access_notes,
        "getting_there": main.transportation,
        "other_places": f" {BETWEEN_PLACES} ".join(map(_write_place, record.places[1:])),
    }


def _write_contact(record: ServiceRecord) -> dict[str, str]:
    contact = record.contacts[0] if record.contacts else Contact("", "")
    return {
        "contact_name": contact.name,
        "contact_role": contact.title,
        "phone": _write_phones(record, PhoneKind.VOICE),
        "text_relay_or_sms": _write_phones(record, PhoneKind.TEXT),
        "email": record.email,
        "website": record.website,
    }


def _write_more(record: ServiceRecord) -> dict[str, str]:
    is_said_in_words = record.schedules == read_opening_words(record.opening_hours).schedules
    return {
        "alternate_name": record.alternate_name,
        "status": _write_status(record.status),
        "closed_try": record.instead_id,
        "hide_by": record.hide_by.isoformat() if record.hide_by else "",
        "review_by": record.review_by.isoformat() if record.review_by else "",
        "schedule": "" if is_said_in_words else write_rules(record.schedules),
        "prices": write_prices(record.prices),
        "languages": "; ".join(record.languages),
        "eligibility": record.eligibility,
        "how_to_apply": record.application_process,
    }


def _write_number(number: int | None) -> str:
    return "" if number is None else str(number)


def _write_status(status: ServiceStatus) -> str:
    words = {ServiceStatus.ACTIVE: "", ServiceStatus.DEFUNCT: CLOSED_WORD}
    return words.get(status, str(status))


def _write_phones(record: ServiceRecord, kind: PhoneKind) -> str:
    return "; ".join(write_phone(phone) for phone in record.phones if phone.kind is kind)


def write_phone(phone: Phone) -> str:
    """Return a number with what is said about it, as `split_phones` takes it apart."""
    if not phone.number or phone.number in phone.description:
        return phone.description
    if phone.extension:
        words = phone.description.removeprefix(_EXTENSION_WORDS.format(phone.extension)).lstrip(", ")
        return f"{phone.number} ext {phone.extension}{f', {words}' if words else ''}"
    return f"{phone.number} ({phone.description})" if phone.description else phone.number


def _write_place(place: SourcePlace) -> str:
    return f"{place.address}; {place.postcode}" if place.postcode else place.address


def write_services_csv(rows: Iterable[Row]) -> str:
    """Return a whole `services.csv`. Columns that may be left out are, where no row uses them."""
    kept = list(rows)
    used = {column for row in kept for column, cell in row.items() if cell}
    columns = [c for c in SERVICE_COLUMNS if c in CSV_COLUMNS["services.csv"] or c in used]
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([disarm(row.get(column, "")) for column in columns] for row in kept)
    return written.getvalue()
