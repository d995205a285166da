"""Services in order of distance."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bundle import DATABASE_NAME
from kiosk.catalogue import Catalogue
from kiosk.catalogue.nearness import IN_BOX
from kiosk.vocabulary import GridPoint, ServiceFilter

STAFFORD = GridPoint(392000, 323000)


def test_help_in_a_crisis_comes_first_then_the_nearest_then_what_has_no_place(directory: Catalogue):
    listed = directory.services(ServiceFilter(near=STAFFORD))
    ids = [service.id for service in listed]
    assert ids[:5] == ["line", "near", "two", "further", "far"]
    assert sorted(ids[5:]) == sorted({s.id for s in directory.services(ServiceFilter())} - set(ids[:5]))


def test_a_distance_is_in_miles_to_the_nearest_place(directory: Catalogue):
    miles = {
        service.id: service.distance_miles for service in directory.services(ServiceFilter(near=STAFFORD))
    }
    assert miles["near"] == 0.0
    assert miles["two"] == pytest.approx(math.hypot(400, 400) / 1609.344)
    assert miles["far"] == pytest.approx(math.hypot(15000, 36000) / 1609.344)
    assert miles["day"] is None


def test_without_a_point_there_is_no_distance(directory: Catalogue):
    assert {service.distance_miles for service in directory.services(ServiceFilter())} == {None}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    near=st.builds(GridPoint, st.integers(0, 700_000), st.integers(0, 1_300_000)),
    offset=st.integers(0, 14),
    limit=st.integers(0, 14),
)
def test_a_part_of_a_list_is_a_slice_of_it(directory: Catalogue, near: GridPoint, offset: int, limit: int):
    chosen = ServiceFilter(near=near)
    whole = directory.services(chosen, limit=1000)
    assert directory.services(chosen, offset, limit) == whole[offset : offset + limit]
    miles = [service.distance_miles for service in whole if service.distance_miles is not None]
    assert miles == sorted(miles)
    assert len(miles) == 4


def test_places_are_found_through_their_index(help_dir: Path):
    with closing(sqlite3.connect(help_dir / DATABASE_NAME)) as connection:
        box = {"west": 0, "east": 1, "south": 0, "north": 1}
        plan = connection.execute(f"EXPLAIN QUERY PLAN {IN_BOX}", box).fetchall()
    steps = [step[-1] for step in plan]
    assert any("location_by_grid (easting_m>? AND easting_m<?)" in step for step in steps)
    assert any("service_by_location" in step for step in steps)
