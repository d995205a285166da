"""Rows of the directory."""

from __future__ import annotations

from kiosk.compiling.directory_plan import plan_directory
from kiosk.compiling.directory_tables import build_directory_tables
from kiosk.compiling.location_tables import build_postcode_tables
from kiosk.compiling.table import Table
from kiosk.source import SourceTree
from tests.compiling.small_content import POSTCODES

KNOWN = {postcode.packed: postcode for postcode in POSTCODES}


def build(tree: SourceTree) -> dict[str, Table]:
    return {table.name: table for table in build_directory_tables(plan_directory(tree), KNOWN)}


def test_an_organisation_with_many_services_is_written_once(tree: SourceTree):
    names = [name for _, name in build(tree)["organization"].rows]
    assert names == sorted({str(name) for name in names})


def test_two_services_in_one_place_share_it(tree: SourceTree):
    tables = build(tree)
    places = {location: (address, postcode) for location, address, postcode in tables["address"].rows}
    assert sorted(places.values()) == [("1 High Street", "ST16 2DH"), ("Town Hall", "B79 7AA")]
    assert len(list(tables["service_at_location"].rows)) == 3


def test_a_place_has_the_grid_reference_of_its_postcode(tree: SourceTree):
    rows = [row[:3] for row in build(tree)["location"].rows]
    assert sorted(rows, key=str) == [(1, 392000, 323000), (2, None, None)]


def test_a_postcode_has_its_district_where_that_is_an_area(tree: SourceTree):
    postcodes, _ = build_postcode_tables(plan_directory(tree), KNOWN)
    areas = {packed: area for packed, _, _, area in postcodes.rows}
    assert areas == {"ST150AA": 1, "ST162DH": 1, "ST42AA": None}


def test_opening_hours_nobody_knows_are_not_written(tree: SourceTree):
    assert [row[-1] for row in build(tree)["schedule"].rows] == ["Sat 10:00–12:00", ""]
