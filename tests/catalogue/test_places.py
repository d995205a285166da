"""Postcodes and their beginnings, in any spelling."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue import Catalogue
from kiosk.vocabulary import GridPoint, PlacePrecision


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ST16 2DH", "ST16 2DH"),
        ("st162dh", "ST16 2DH"),
        (" s t 1 6 2 d h. ", "ST16 2DH"),
        ("STI6 2DH", "ST16 2DH"),
        ("5T16 2DH", "ST16 2DH"),
        ("ST16 ZDH", None),
        ("ST16 2XX", "ST16 2"),
        ("ST16 9XX", "ST16"),
        ("ST16", "ST16"),
        ("st1", "ST1"),
        ("ST16 3", "ST16 3"),
        ("st163", "ST16 3"),
        ("st16 3a", "ST16 3"),
        ("ST1 1", "ST1 1"),
        ("ST16 9", "ST16"),
        ("B1 1AA", "B1 1AA"),
        ("b1", "B1"),
        ("BI IAA", "B1 1AA"),
        ("Stafford", None),
        ("ZZ9", None),
        ("16", None),
        ("", None),
    ],
)
def test_a_place_is_found_in_any_spelling(directory: Catalogue, written: str, code: str | None):
    found = directory.find_place(written)
    assert (found and found.code) == code


def test_a_whole_postcode_is_its_own_point_with_its_district(directory: Catalogue):
    found = directory.find_place("ST16 2DH")
    assert found is not None
    assert (found.precision, found.point) == (PlacePrecision.POSTCODE, GridPoint(392000, 323000))
    assert found.area_id == "stafford"


def test_the_beginning_of_a_postcode_is_the_middle_of_all_that_begin_so(directory: Catalogue):
    sector, outward = directory.find_place("ST16 2"), directory.find_place("ST16")
    assert sector is not None
    assert outward is not None
    assert (sector.precision, sector.point) == (PlacePrecision.SECTOR, GridPoint(392200, 323200))
    assert (outward.precision, outward.point) == (PlacePrecision.OUTWARD, GridPoint(392467, 323467))


def test_a_place_outside_every_area_has_none(directory: Catalogue):
    found = directory.find_place("B1 1AA")
    assert found is not None
    assert found.area_id is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.text(max_size=300) | st.text("ST16 2DHO0I1", max_size=9))
def test_anything_may_be_typed(directory: Catalogue, written: str):
    found = directory.find_place(written)
    assert found is None or found.code[0] in "BS"
