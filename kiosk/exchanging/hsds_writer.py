"""Writes a service record as a nested service of Open Referral UK 3."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from kiosk.exchanging.hsds_words import (
    ACCESS_LABELS,
    ACCESS_NOTES_LABEL,
    COUNTRY,
    CURRENCY,
    KIOSK_TAXONOMY,
    NEED_TAXONOMY,
    TOPIC_TAXONOMY,
    make_id,
)
from kiosk.source import ServiceRecord, SourcePlace
from kiosk.vocabulary import Schedule

Object: TypeAlias = dict[str, object]


def write_service(record: ServiceRecord) -> Object:
    """Return a service with everything in it; what is not known is left out."""
    service_id = make_id("service", record.id)
    return _drop_empty(
        {
            "id": service_id,
            "name": record.name,
            "alternate_name": record.alternate_name,
            "description": record.description,
            "url": record.website,
            "email": record.email,
            "status": str(record.status),
            "application_process": record.application_process,
            "fees_description": record.cost,
            "eligibility_description": record.eligibility,
            "minimum_age": record.minimum_age,
            "maximum_age": record.maximum_age,
            "assured_date": record.seen,
            "organization": _write_organization(record),
            "service_at_locations": [_write_place(record, n, p) for n, p in enumerate(record.places)],
            "attributes": [_write_attribute(service_id, *said) for said in _list_attributes(record)],
            **_write_lists(record),
        }
    )


def _drop_empty(written: Object) -> Object:
    return {name: value for name, value in written.items() if value not in (None, "", [], {})}


def _write_organization(record: ServiceRecord) -> Object:
    """HSDS wants a description of each organization; ours have only names."""
    name = record.organization
    return {"id": make_id("organization", name), "name": name, "description": name} if name else {}


def _write_lists(record: ServiceRecord) -> Object:
    def number(kind: str, items: list[Object]) -> list[Object]:
        return [{"id": make_id(kind, record.id, str(at)), **item} for at, item in enumerate(items)]

    return {
        "phones": number("phone", list(_list_phones(record))),
        "schedules": number("schedule", list(_list_schedules(record))),
        "service_areas": number("area", [{"name": record.area}] if record.area else []),
        "languages": number("language", [{"name": name} for name in record.languages]),
        "cost_options": number(
            "cost",
            [
                {"option": p.option, "currency": CURRENCY, "amount": float(Decimal(p.amount_pence) / 100)}
                for p in record.prices
            ],
        ),
        "contacts": number(
            "contact", [_drop_empty({"name": c.name, "title": c.title}) for c in record.contacts]
        ),
    }


def _list_phones(record: ServiceRecord) -> Iterator[Object]:
    for phone in record.phones:
        words = {"type": str(phone.kind), "description": phone.description}
        extension = int(phone.extension) if phone.extension else None
        yield {"number": phone.number, **_drop_empty({**words, "extension": extension})}


def _list_schedules(record: ServiceRecord) -> Iterator[Object]:
    if record.opening_hours:
        yield {"description": record.opening_hours}
    for rule in record.schedules:
        yield _write_schedule(rule)


def _write_schedule(rule: Schedule) -> Object:
    return _drop_empty(
        {
            "freq": str(rule.freq),
            "interval": rule.interval,
            "byday": ",".join(map(str, rule.byday)),
            "dtstart": _write_day(rule.dtstart),
            "opens_at": f"{rule.opens_at:%H:%M}",
            "closes_at": f"{rule.closes_at:%H:%M}",
            "valid_from": _write_day(rule.valid_from),
            "valid_to": _write_day(rule.valid_to),
        }
    )


def _write_day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _write_place(record: ServiceRecord, number: int, place: SourcePlace) -> Object:
    key = (record.id, str(number))
    location: Object = {
        "id": make_id("location", *key),
        "location_type": "physical" if place.address or place.postcode else "virtual",
        "transportation": place.transportation,
        "addresses": [_write_address(key, place)] if place.address or place.postcode else [],
        "accessibility": [_write_access(key, *said) for said in _list_access(place)],
    }
    return {"id": make_id("place", *key), "location": _drop_empty(location)}


def _write_address(key: tuple[str, str], place: SourcePlace) -> Object:
    """Write all of an address as its first line: which part of it is the town is not known."""
    return {
        "id": make_id("address", *key),
        "address_1": place.address,
        "city": "",
        "state_province": "",
        "postal_code": place.postcode,
        "country": COUNTRY,
        "address_type": "physical",
    }


def _write_access(key: tuple[str, str], name: str, details: str) -> Object:
    identity = make_id("accessibility", *key, name)
    return {"id": identity, "description": name, **_drop_empty({"details": details})}


def _list_access(place: SourcePlace) -> Iterator[tuple[str, str]]:
    yield from ((ACCESS_LABELS[feature], "") for feature in place.access)
    if place.access_notes:
        yield ACCESS_NOTES_LABEL, place.access_notes


def _list_attributes(record: ServiceRecord) -> Iterator[tuple[str, str, str]]:
    """List what is said with terms: the taxonomy, the term and, in our own taxonomy, the value."""
    if record.topic:
        yield TOPIC_TAXONOMY, record.topic, ""
    yield from ((NEED_TAXONOMY, need, "") for need in record.needs)
    said = {
        "id": record.id,
        "referral": record.referral or "",
        "confidence": record.confidence or "",
        "source_url": record.source_url,
        "closed_try": record.instead_id,
        "hide_by": _write_day(record.hide_by),
        "review_by": _write_day(record.review_by),
    }
    yield from ((KIOSK_TAXONOMY, name, str(value)) for name, value in said.items() if value)


def _write_attribute(service_id: str, taxonomy: str, name: str, value: str) -> Object:
    term = {"id": make_id("term", taxonomy, name), "name": name, "description": name, "taxonomy": taxonomy}
    said: Object = {"value": value} if value else {}
    return {
        "id": make_id("attribute", service_id, taxonomy, name),
        "link_id": service_id,
        "link_entity": "service",
        **said,
        "taxonomy_term": term,
    }
