"""Reads what services are sorted by: topics, needs and areas, each with how many services it lists."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.bundle import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.vocabulary import Area, AreaKind, Need, Picture, ServiceFilter, Topic

Count = Callable[[ServiceFilter], int]

_TOPICS = f"""
SELECT code, taxonomy_term.name, description, is_crisis, picture.name, alt, media
FROM taxonomy_term JOIN picture ON picture.name = taxonomy_term.picture
WHERE taxonomy_id = '{TOPIC_TAXONOMY}'
"""
_NEEDS = f"SELECT code, name FROM taxonomy_term WHERE taxonomy_id = '{NEED_TAXONOMY}'"
_NEEDS_OF_SERVICE = f"""
SELECT code, name
FROM service_taxonomy JOIN taxonomy_term ON taxonomy_term.position = term_position
WHERE service_position = ? AND taxonomy_id = '{NEED_TAXONOMY}' ORDER BY taxonomy_term.position
"""
_AREAS = "SELECT id, title, kind FROM area"


def read_topics(database: BundleDatabase, count: Count) -> tuple[Topic, ...]:
    """Return every topic, help in a crisis first."""
    rows = database.ask(f"{_TOPICS} ORDER BY is_crisis DESC, position")
    return tuple(_make_topic(row, count) for row in rows)


def read_topic(database: BundleDatabase, code: str, count: Count) -> Topic:
    """Return one topic."""
    return _make_topic(database.ask_one("topic", code, f"{_TOPICS} AND code = ?"), count)


def _make_topic(row: Row, count: Count) -> Topic:
    code, title, summary, is_crisis, *picture = row
    return Topic(
        code, title, summary, Picture(*picture), bool(is_crisis), count(ServiceFilter(topic_id=code))
    )


def read_needs(database: BundleDatabase, count: Count) -> tuple[Need, ...]:
    """Return every need in the order shown."""
    return _make_needs(database.ask(f"{_NEEDS} ORDER BY position"), count)


def read_needs_of(database: BundleDatabase, position: int, count: Count) -> tuple[Need, ...]:
    """Return the needs that a service names."""
    return _make_needs(database.ask(_NEEDS_OF_SERVICE, (position,)), count)


def _make_needs(rows: list[Row], count: Count) -> tuple[Need, ...]:
    return tuple(Need(code, name, count(ServiceFilter(need_id=code))) for code, name in rows)


def read_areas(database: BundleDatabase, count: Count) -> tuple[Area, ...]:
    """Return every area in the order shown."""
    return tuple(_make_area(row, count) for row in database.ask(f"{_AREAS} ORDER BY position"))


def read_area(database: BundleDatabase, area_id: str, count: Count) -> Area:
    """Return one area."""
    return _make_area(database.ask_one("area", area_id, f"{_AREAS} WHERE id = ?"), count)


def _make_area(row: Row, count: Count) -> Area:
    area_id, title, kind = row
    return Area(area_id, title, AreaKind(kind), count(ServiceFilter(area_id=area_id)))
