"""Reads single services whole."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.catalogue.reading_directory import Count, read_area, read_needs_of, read_topic
from kiosk.vocabulary import (
    AccessFeature,
    Confidence,
    Contact,
    CostOption,
    Frequency,
    Location,
    Phone,
    PhoneKind,
    Referral,
    Schedule,
    Service,
    ServiceLink,
    ServiceStatus,
    read_by_day,
)

_TEXTS = {
    "description": "service.description",
    "alternate_name": "alternate_name",
    "email": "email",
    "website": "url",
    "cost": "fees_description",
    "source_url": "source_url",
    "seen": "assured_date",
    "eligibility": "eligibility_description",
    "application_process": "application_process",
}
"""Words of a service, and the columns they are in."""

_SERVICE = f"""
SELECT list_position, service.name, organization.name, topic.code, area.id,
    is_for_all_needs, is_free, minimum_age, maximum_age, referral, service.confidence, service.status,
    instead_id, hide_by, review_by, {", ".join(_TEXTS.values())}
FROM service
JOIN organization ON organization.id = organization_id
JOIN taxonomy_term AS topic ON topic.position = topic_position
JOIN area ON area.position = area_position
WHERE service.id = ?
"""
_PHONES = (
    "SELECT number, type, description, extension FROM phone WHERE service_position = ? ORDER BY position"
)
_CONTACTS = "SELECT name, title FROM contact WHERE service_position = ? ORDER BY position"
_LANGUAGES = "SELECT name FROM language WHERE service_position = ? ORDER BY position"
_PRICES = "SELECT amount_pence, option FROM cost_option WHERE service_position = ? ORDER BY position"
_LOCATIONS = """
SELECT location.id, coalesce(address_1, ''), coalesce(postal_code, ''), easting_m, northing_m,
    transportation, access_notes
FROM service_at_location
JOIN location ON location.id = service_at_location.location_id
LEFT JOIN address ON address.location_id = location.id
WHERE service_position = ? ORDER BY position
"""
_FEATURES = "SELECT feature FROM accessibility WHERE location_id = ? ORDER BY position"
_WORDS = "SELECT description FROM schedule WHERE service_position = ? AND freq IS NULL ORDER BY position"
_RULES = """
SELECT freq, byday, opens_at, closes_at, interval, dtstart, valid_from, valid_to FROM schedule
WHERE service_position = ? AND freq IS NOT NULL ORDER BY position
"""
_NAME = "SELECT id, name FROM service WHERE id = ?"


def read_service(database: BundleDatabase, service_id: str, count: Count) -> Service:
    """Return everything known about one service, closed and hidden ones too."""
    row = database.ask_one("service", service_id, _SERVICE)
    return _make_service(database, service_id, row, count)


def _make_service(database: BundleDatabase, service_id: str, row: Row, count: Count) -> Service:
    position, name, organization, topic_code, area_id, for_all, is_free, youngest, oldest, *more = row
    referral, confidence, status, instead_id, hide_by, review_by, *texts = more
    return Service(
        id=service_id,
        name=name,
        organization=organization,
        topic=read_topic(database, topic_code, count),
        needs=read_needs_of(database, position, count),
        area=read_area(database, area_id, count),
        minimum_age=youngest,
        maximum_age=oldest,
        referral=Referral(referral) if referral else None,
        confidence=Confidence(confidence),
        is_for_all_needs=bool(for_all),
        status=ServiceStatus(status),
        instead=_read_link(database, instead_id),
        hide_by=_read_day(hide_by),
        review_by=_read_day(review_by),
        is_free=bool(is_free),
        **dict(zip(_TEXTS, texts, strict=True)),
        **_read_details(database, position),
    )


def _read_details(database: BundleDatabase, position: int) -> dict[str, Any]:
    """Read what a service may have several of."""

    def ask(sql: str) -> list[Row]:
        return database.ask(sql, (position,))

    return {
        "phones": tuple(Phone(n, PhoneKind(kind), words, more) for n, kind, words, more in ask(_PHONES)),
        "locations": tuple(_make_location(database, row) for row in ask(_LOCATIONS)),
        "schedule": "\n".join(words for (words,) in ask(_WORDS)),
        "schedules": tuple(map(_make_schedule, ask(_RULES))),
        "cost_options": tuple(CostOption(*row) for row in ask(_PRICES)),
        "languages": tuple(name for (name,) in ask(_LANGUAGES)),
        "contacts": tuple(Contact(*row) for row in ask(_CONTACTS)),
    }


def _make_location(database: BundleDatabase, row: Row) -> Location:
    identity, address, postcode, easting_m, northing_m, transportation, access_notes = row
    features = tuple(AccessFeature(feature) for (feature,) in database.ask(_FEATURES, (identity,)))
    return Location(address, postcode, easting_m, northing_m, transportation, features, access_notes)


def _make_schedule(row: Row) -> Schedule:
    freq, by_day, opens_at, closes_at, interval, *days = row
    read = (read_by_day(written) for written in by_day.split(","))
    return Schedule(
        Frequency(freq),
        tuple(day for day in read if day is not None),
        time.fromisoformat(opens_at),
        time.fromisoformat(closes_at),
        interval,
        *map(_read_day, days),
    )


def _read_link(database: BundleDatabase, service_id: str | None) -> ServiceLink | None:
    if service_id is None:
        return None
    return ServiceLink(*database.ask_one("service", service_id, _NAME))


def _read_day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
