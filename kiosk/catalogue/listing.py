"""Reads lists of services, a part at a time."""

from __future__ import annotations

from itertools import islice

from kiosk.bundle import SetKind, list_members
from kiosk.catalogue.database import BundleDatabase, Row
from kiosk.catalogue.narrowing import Narrower
from kiosk.catalogue.nearness import NearestFirst
from kiosk.vocabulary import Confidence, GridPoint, ServiceStatus, ServiceSummary

SUMMARIES = """
SELECT list_position, service.id, service.name, organization.name, service.description, topic.code,
    area.title,
    (SELECT number FROM phone WHERE service_position = list_position AND type = 'voice' AND number <> ''
        ORDER BY phone.position LIMIT 1),
    service.is_crisis, confidence, status, is_free
FROM service
JOIN organization ON organization.id = organization_id
JOIN taxonomy_term AS topic ON topic.position = topic_position
JOIN area ON area.position = area_position
WHERE list_position IN ({positions})
"""


class Lister:
    """Puts sets of services in order and reads parts of them."""

    def __init__(self, database: BundleDatabase, narrower: Narrower) -> None:
        self._database = database
        self._narrower = narrower
        self._nearest = NearestFirst(database)

    def list_summaries(
        self, members: int, near: GridPoint | None, offset: int, limit: int
    ) -> tuple[ServiceSummary, ...]:
        """Return up to `limit` of a set of services after the first `offset`.

        They are in list order, or, near a point, help in a crisis in list order, then what has a place
        by distance, then what has none.
        """
        if near is None:
            positions = list(islice(list_members(members), offset, offset + limit))
            return self._read(positions, {})
        positions = self._order_by_distance(members, near, offset + limit)[offset:]
        return self._read(positions, self._nearest.measure_miles(near, positions))

    def _order_by_distance(self, members: int, near: GridPoint, count: int) -> list[int]:
        """Return the first `count` positions of a set."""
        crisis = members & self._narrower.get_set(SetKind.CRISIS)
        located = members & self._narrower.get_set(SetKind.LOCATED) & ~crisis
        elsewhere = members & ~located & ~crisis
        positions = list(islice(list_members(crisis), count))
        positions += self._nearest.list_nearest(near, located, count - len(positions))
        return positions + list(islice(list_members(elsewhere), count - len(positions)))

    def _read(self, positions: list[int], miles: dict[int, float]) -> tuple[ServiceSummary, ...]:
        rows = self._database.ask(SUMMARIES.format(positions=", ".join(map(str, positions))))
        by_position = {row[0]: row[1:] for row in rows}
        return tuple(_make_summary(by_position[place], miles.get(place)) for place in positions)


def _make_summary(row: Row, distance_miles: float | None) -> ServiceSummary:
    service_id, name, organization, description, topic_id, area_title, phone, *facts = row
    is_crisis, confidence, status, is_free = facts
    return ServiceSummary(
        id=service_id,
        name=name,
        organization=organization,
        description=description,
        topic_id=topic_id,
        area_title=area_title,
        phone=phone or "",
        is_crisis=bool(is_crisis),
        confidence=Confidence(confidence),
        status=ServiceStatus(status),
        is_free=bool(is_free),
        distance_miles=distance_miles,
    )
