"""Sets of services by what they are of."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.bundle import DATABASE_NAME, SetKind
from kiosk.catalogue import NotInBundleError
from kiosk.catalogue.database import BundleDatabase
from kiosk.catalogue.service_sets import HIDDEN, ServiceSets


@pytest.fixture
def sets(help_dir: Path) -> Iterator[ServiceSets]:
    database = BundleDatabase(help_dir / DATABASE_NAME)
    yield ServiceSets(database)
    database.close()


def test_an_area_is_reached_by_wider_ones_too(sets: ServiceSets):
    district, county = sets.get_reaching("stafford"), sets.get_reaching("staffordshire")
    assert sets.get(SetKind.AREA, "stafford") & district
    assert county & district == county
    assert sets.get_reaching("uk") == sets.get(SetKind.AREA, "uk")


def test_a_need_is_met_by_what_is_for_every_need(sets: ServiceSets):
    assert sets.get_for_need("autism") == sets.get(SetKind.ALL_NEEDS)


def test_the_last_day_of_a_service_still_shows_it(sets: ServiceSets):
    last, next_day = sets.get_shown(date(2026, 11, 23)), sets.get_shown(date(2026, 11, 24))
    assert (last & ~next_day).bit_count() == 1


def test_a_set_that_is_not_there_is_an_error(sets: ServiceSets):
    with pytest.raises(NotInBundleError):
        sets.get(SetKind.TOPIC, "nothing")


def test_what_is_past_its_last_day_is_found_through_its_index(help_dir: Path):
    with closing(sqlite3.connect(help_dir / DATABASE_NAME)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {HIDDEN}", ("2026-11-23",)).fetchall()
    assert ["service_by_hide_by" in step[-1] for step in plan] == [True]
