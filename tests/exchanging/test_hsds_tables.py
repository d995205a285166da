"""Nested services as tables."""

from __future__ import annotations

import csv
import io
import json

import pytest

from kiosk.exchanging.hsds_tables import find_table, join_tables, split_tables, write_package
from kiosk.exchanging.hsds_writer import write_service
from kiosk.exchanging.tables import TableRow
from kiosk.source import ProblemLog, SourcePlace
from kiosk.vocabulary import Place
from tests.exchanging.records import make_record


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("phones.csv", "phones"),
        ("Phone.csv", "phones"),
        ("address.csv", "addresses"),
        ("service_at_locations.csv", "service_at_location"),
        ("services.csv", "services"),
        ("ours.csv", None),
    ],
)
def test_a_table_is_known_by_the_name_of_its_file(name: str, table: str | None):
    assert find_table(name) == table


def test_an_organization_of_two_services_is_one_row():
    services = [write_service(make_record(id=name, organization="Us")) for name in ("a", "b")]
    tables = split_tables(services)
    assert (len(tables["services"]), len(tables["organizations"])) == (2, 1)


def test_a_package_says_what_is_in_it_and_keeps_words_from_being_formulas():
    place = SourcePlace("=1+1", "ST16 2DH")
    files = write_package([write_service(make_record(places=(place,)))])
    described = json.loads(files["datapackage.json"])
    assert {resource["path"] for resource in described["resources"]} == files.keys() - {"datapackage.json"}
    (row,) = csv.DictReader(io.StringIO(files["addresses.csv"].decode()))
    assert row["address_1"] == "'=1+1"


def test_what_belongs_to_a_service_is_inside_it_with_its_own_place():
    phone = TableRow(Place("phones.csv", 7), {"service_id": "1", "number": "999"})
    service = TableRow(Place("services.csv", 2), {"id": "1", "name": "Club"})
    (node,) = join_tables({"services": [service], "phones": [phone]}, ProblemLog())
    (inside,) = node.list_children("phones")
    assert (inside.get_text("number"), inside.place) == ("999", Place("phones.csv", 7))


def test_rows_without_ids_belong_to_nobody():
    service = TableRow(Place("services.csv", 2), {"name": "Club"})
    phone = TableRow(Place("phones.csv", 2), {"number": "999"})
    (node,) = join_tables({"services": [service], "phones": [phone]}, ProblemLog())
    assert node.list_children("phones") == []
