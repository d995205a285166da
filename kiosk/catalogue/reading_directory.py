"""Reads the Local Offer directory: topics, needs, areas, lists of services and single services."""

from __future__ import annotations

from kiosk.bundle import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.catalogue.narrowing import narrow
from kiosk.vocabulary import (
    Area,
    AreaKind,
    Confidence,
    Location,
    Need,
    Phone,
    PhoneKind,
    Picture,
    Referral,
    Service,
    ServiceFilter,
    ServiceSummary,
    Topic,
)

_TOPICS = f"""
SELECT code, taxonomy_term.name, description, is_crisis, service_count, picture.name, alt, media
FROM taxonomy_term JOIN picture ON picture.name = taxonomy_term.picture
WHERE taxonomy_id = '{TOPIC_TAXONOMY}'
"""
_NEEDS = f"SELECT code, name, service_count FROM taxonomy_term WHERE taxonomy_id = '{NEED_TAXONOMY}'"
_NEEDS_OF_SERVICE = f"""
SELECT code, name, service_count
FROM service_taxonomy JOIN taxonomy_term ON taxonomy_term.position = term_position
WHERE service_position = ? AND taxonomy_id = '{NEED_TAXONOMY}' ORDER BY taxonomy_term.position
"""
_AREAS = "SELECT id, title, kind, service_count FROM area"
_SUMMARIES = """
SELECT service.id, service.name, organization.name, service.description, topic.code, area.title,
    (SELECT number FROM phone WHERE service_position = list_position AND type = 'voice' AND number <> ''
        ORDER BY phone.position LIMIT 1),
    service.is_crisis, confidence
FROM service
JOIN organization ON organization.id = organization_id
JOIN taxonomy_term AS topic ON topic.position = topic_position
JOIN area ON area.position = area_position
WHERE list_position IN (
    SELECT list_position FROM service WHERE {conditions} ORDER BY list_position LIMIT :limit OFFSET :offset
)
ORDER BY list_position
"""
_SERVICE = """
SELECT list_position, service.name, organization.name, topic.code, area.id, is_for_all_needs,
    minimum_age, maximum_age, service.description, email, url, fees_description, referral,
    source_url, seen, confidence
FROM service
JOIN organization ON organization.id = organization_id
JOIN taxonomy_term AS topic ON topic.position = topic_position
JOIN area ON area.position = area_position
WHERE service.id = ?
"""
_PHONES = "SELECT number, type, description FROM phone WHERE service_position = ? ORDER BY position"
_LOCATIONS = """
SELECT address_1, postal_code, easting_m, northing_m
FROM service_at_location
JOIN location ON location.id = service_at_location.location_id
JOIN address ON address.location_id = location.id
WHERE service_position = ? ORDER BY position
"""
_SCHEDULES = "SELECT description FROM schedule WHERE service_position = ? ORDER BY position"


def read_topics(database: BundleDatabase) -> tuple[Topic, ...]:
    """Return every topic, help in a crisis first."""
    rows = database.ask(f"{_TOPICS} ORDER BY is_crisis DESC, position")
    return tuple(_make_topic(row) for row in rows)


def _make_topic(row: Row) -> Topic:
    code, title, summary, is_crisis, service_count, *picture = row
    return Topic(code, title, summary, Picture(*picture), bool(is_crisis), service_count)


def read_needs(database: BundleDatabase) -> tuple[Need, ...]:
    """Return every need in the order shown."""
    return tuple(Need(*row) for row in database.ask(f"{_NEEDS} ORDER BY position"))


def read_areas(database: BundleDatabase) -> tuple[Area, ...]:
    """Return every area in the order shown."""
    return tuple(_make_area(row) for row in database.ask(f"{_AREAS} ORDER BY position"))


def _make_area(row: Row) -> Area:
    area_id, title, kind, service_count = row
    return Area(area_id, title, AreaKind(kind), service_count)


def read_summaries(
    database: BundleDatabase, chosen: ServiceFilter, offset: int, limit: int
) -> tuple[ServiceSummary, ...]:
    """Return a part of a list of services, in list order."""
    conditions, parameters = narrow(database, chosen)
    rows = database.ask(
        _SUMMARIES.format(conditions=conditions), {**parameters, "limit": limit, "offset": offset}
    )
    return tuple(_make_summary(row) for row in rows)


def _make_summary(row: Row) -> ServiceSummary:
    service_id, name, organization, description, topic_code, area_title, phone, is_crisis, confidence = row
    return ServiceSummary(
        id=service_id,
        name=name,
        organization=organization,
        description=description,
        topic_id=topic_code,
        area_title=area_title,
        phone=phone or "",
        is_crisis=bool(is_crisis),
        confidence=Confidence(confidence),
    )


def count_summaries(database: BundleDatabase, chosen: ServiceFilter) -> int:
    """Return how long a list of services is."""
    conditions, parameters = narrow(database, chosen)
    ((count,),) = database.ask(f"SELECT count(*) FROM service WHERE {conditions}", parameters)
    return int(count)


def read_service(database: BundleDatabase, service_id: str) -> Service:
    """Return everything known about one service."""
    return _make_service(database, service_id, database.ask_one("service", service_id, _SERVICE))


def _make_service(database: BundleDatabase, service_id: str, row: Row) -> Service:
    position, name, organization, topic_code, area_id, is_for_all_needs, youngest, oldest, *rest = row
    description, email, url, fees, referral, source_url, seen, confidence = rest
    return Service(
        id=service_id,
        name=name,
        organization=organization,
        topic=_make_topic(database.ask_one("topic", topic_code, f"{_TOPICS} AND code = ?")),
        needs=tuple(Need(*need) for need in database.ask(_NEEDS_OF_SERVICE, (position,))),
        area=_make_area(database.ask_one("area", area_id, f"{_AREAS} WHERE id = ?")),
        minimum_age=youngest,
        maximum_age=oldest,
        description=description,
        phones=_read_phones(database, position),
        email=email,
        website=url,
        locations=tuple(Location(*location) for location in database.ask(_LOCATIONS, (position,))),
        schedule=_read_schedule(database, position),
        cost=fees,
        referral=Referral(referral) if referral else None,
        source_url=source_url,
        seen=seen,
        confidence=Confidence(confidence),
        is_for_all_needs=bool(is_for_all_needs),
    )


def _read_schedule(database: BundleDatabase, position: int) -> str:
    return "\n".join(description for (description,) in database.ask(_SCHEDULES, (position,)))


def _read_phones(database: BundleDatabase, position: int) -> tuple[Phone, ...]:
    rows = database.ask(_PHONES, (position,))
    return tuple(Phone(number, PhoneKind(kind), description) for number, kind, description in rows)
