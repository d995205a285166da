"""Puts services in order of distance from a point, without looking at all of them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from kiosk.bundle import list_members
from kiosk.catalogue.database import BundleDatabase
from kiosk.vocabulary import METRES_A_MILE, GridPoint

_FIRST_REACH_M = 1_500
_FURTHEST_REACH_M = 2_000_000
"""Beyond the two far corners of the National Grid."""

IN_BOX = """
SELECT service_position, easting_m, northing_m
FROM location JOIN service_at_location ON location_id = location.id
WHERE easting_m BETWEEN :west AND :east AND northing_m BETWEEN :south AND :north
"""
_PLACES_OF = """
SELECT service_position, easting_m, northing_m
FROM service_at_location JOIN location ON location.id = location_id
WHERE service_position IN ({positions}) AND easting_m IS NOT NULL
"""


class NearestFirst:
    """Services by distance. The last answer is kept, because lists are asked for a page at a time."""

    def __init__(self, database: BundleDatabase) -> None:
        self._database = database
        self._asked: tuple[GridPoint, int] | None = None
        self._reach_m = _FIRST_REACH_M
        self._found: list[int] = []

    def list_nearest(self, near: GridPoint, members: int, count: int) -> list[int]:
        """Return the nearest `count` of a set of services; fewer where not so many have a place."""
        if self._asked != (near, members):
            self._asked, self._reach_m, self._found = (near, members), _FIRST_REACH_M, []
        wanted = min(count, members.bit_count())
        while len(self._found) < wanted and self._reach_m < _FURTHEST_REACH_M:
            self._reach_m *= 2
            self._found = self._list_within(near, set(list_members(members)), self._reach_m)
        return self._found[:count]

    def _list_within(self, near: GridPoint, members: set[int], reach_m: int) -> list[int]:
        box = {
            "west": near.easting_m - reach_m,
            "east": near.easting_m + reach_m,
            "south": near.northing_m - reach_m,
            "north": near.northing_m + reach_m,
        }
        distances = _measure(near, self._database.ask(IN_BOX, box))
        inside = [
            (distance, position)
            for position, distance in distances.items()
            if position in members and distance <= reach_m
        ]
        return [position for _, position in sorted(inside)]

    def measure_miles(self, near: GridPoint, positions: Iterable[int]) -> dict[int, float]:
        """Return how far the nearest place of each service is, for those that have one."""
        sql = _PLACES_OF.format(positions=", ".join(map(str, positions)))
        return {
            position: m / METRES_A_MILE for position, m in _measure(near, self._database.ask(sql)).items()
        }


def _measure(near: GridPoint, places: Iterable[tuple[int, int, int]]) -> dict[int, float]:
    """Return the distance in metres of the nearest place of each service."""
    distances: dict[int, float] = {}
    for position, easting_m, northing_m in places:
        distance = math.hypot(easting_m - near.easting_m, northing_m - near.northing_m)
        if distance < distances.get(position, math.inf):
            distances[position] = distance
    return distances
