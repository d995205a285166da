"""The places that people name, and what is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bundle import EVERYWHERE
from kiosk.compiling.concepts import Concept, gather_concepts
from kiosk.compiling.directory_plan import plan_directory
from kiosk.compiling.search_places import list_place_tokens, part_places
from tests.compiling.small_content import add_services, read_small_content

_ROW = "made-{number},Made {number},Voices,Health,all,,,{area},Something.,,,,,{address},,,,,,,seen\n"


@pytest.fixture
def list_names(tmp_path: Path) -> Callable[..., dict[str, set[str]]]:
    def list_names(*addresses: str, area: str = "Tamworth", synonyms: str = "") -> dict[str, set[str]]:
        rows = [
            _ROW.format(number=number, area=area, address=f'"{address}"')
            for number, address in enumerate(addresses)
        ]
        changes = {**add_services("".join(rows)), "synonyms.csv": f"terms,danger\n{synonyms}"}
        tree = read_small_content(tmp_path / "content", changes)
        _, places = part_places(plan_directory(tree), gather_concepts(tree))
        return {place.name: set(place.asked) for place in places}

    return list_names


def test_districts_and_counties_are_places_but_the_nation_is_not(list_names):
    assert list_names() == {
        "@stafford": {"Stafford"},
        "@tamworth": {"Tamworth"},
        "@staffordshire": {"Staffordshire"},
    }


@pytest.mark.parametrize(
    ("address", "town"),
    [
        ("1 High Street, Wilnecote", "Wilnecote"),
        ("Near the green, near Amington", "Amington"),
        ("Somewhere", ""),
        ("1 High Street, Stafford", ""),
        ("1 High Street, B79 7AA", ""),
        ("Hall, the room on the left behind the kitchen", ""),
        ("1 High Street, ", ""),
    ],
)
def test_the_end_of_an_address_in_a_district_is_a_town_there(list_names, address: str, town: str):
    assert list_names(address)["@tamworth"] == {"Tamworth", town} - {""}


def test_what_is_for_the_whole_county_says_nothing_of_towns(list_names):
    places = list_names("1 High Street, Wilnecote", area="Staffordshire")
    assert not any("Wilnecote" in names for names in places.values())


def test_other_names_come_from_the_list_of_synonyms(list_names):
    places = list_names(synonyms="Amington; Dosthill => Tamworth,\nTamworth; Tammy,\n")
    assert places["@tamworth"] == {"Tamworth", "Amington", "Dosthill", "Tammy"}


def test_a_row_that_only_leads_to_a_place_is_nothing_else(tmp_path: Path):
    tree = read_small_content(tmp_path / "content")
    row = Concept("#9", ("Amington",), ("Tamworth",), False)
    same = Concept("#10", ("Tamworth", "Tammy"), ("Tamworth", "Tammy"), False)
    others, _ = part_places(plan_directory(tree), (row, same))
    assert others == [same]


def test_what_a_county_or_the_nation_offers_is_for_every_place():
    assert list_place_tokens({"id": "stone", "kind": "district"}) == ("@stone",)
    assert list_place_tokens({"id": "uk", "kind": "nation"}) == ("@uk", EVERYWHERE)
