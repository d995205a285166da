"""Numbers, prices and places of somebody else's service."""

from __future__ import annotations

import pytest

from kiosk.exchanging.hsds_details import read_phones, read_places, read_prices
from kiosk.exchanging.node import build_node
from kiosk.source import ProblemLog, SourcePlace
from kiosk.vocabulary import Phone, PhoneKind, Place


def make(**fields: object):
    return build_node(fields, Place("a.json", 1), ProblemLog())


def ring(number: str, description: str = "", extension: str = "") -> Phone:
    return Phone(number, PhoneKind.VOICE, description, extension)


@pytest.mark.parametrize(
    ("fields", "phone"),
    [
        ({"number": "999"}, ring("999")),
        ({"number": "88247", "type": "SMS"}, Phone("88247", PhoneKind.TEXT, "")),
        (
            {"number": "01785 223121", "description": "mornings"},
            ring("01785 223121", "Mornings"),
        ),
        (
            {"number": "0300 123 1535", "extension": 12},
            ring("0300 123 1535", "Extension 12", "12"),
        ),
        ({"description": "ring the school"}, ring("", "ring the school")),
    ],
)
def test_a_number_is_read_with_what_is_said_about_it(fields: dict[str, object], phone: Phone):
    assert read_phones(make(phones=[fields])) == (phone,)


def test_times_that_look_like_numbers_do_not_become_numbers_to_ring():
    node = make(phones=[{"number": "01785 223121", "description": "From 0800 (8am) until 1800 (6pm)."}])
    assert read_phones(node) == (ring("01785 223121"),)
    assert [finding.place.column for finding in node.problems.findings] == ["phones[0].description"]


def test_the_same_number_in_several_places_is_there_once():
    phone = {"number": "999"}
    node = make(phones=[phone], organization={"phones": [phone]}, service_at_locations=[{"phones": [phone]}])
    assert len(read_phones(node)) == 1


@pytest.mark.parametrize("amount", [float("inf"), "1e400", -1, 0.001, "", None, [3]])
def test_what_is_no_whole_number_of_pence_is_no_price(amount: object):
    assert read_prices(make(cost_options=[{"amount": amount, "option": "a session"}])) == ()


def test_a_place_without_an_address_is_known_by_its_name():
    node = make(service_at_locations=[{"location": {"name": "The park", "location_type": "physical"}}])
    assert read_places(node) == (SourcePlace("The park"),)
