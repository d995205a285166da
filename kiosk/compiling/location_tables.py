"""Rows of places, of how to get into them, and of postcodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.bundle import pack_postcode
from kiosk.compiling.directory_plan import DirectoryPlan
from kiosk.compiling.postcode_centres import find_centres
from kiosk.compiling.postcodes import Postcode
from kiosk.compiling.table import Table
from kiosk.source import SourcePlace


def build_location_tables(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Iterator[Table]:
    """Fill the tables of places; one that several services have in common is there once."""
    places = (place for service in plan.services for place in service.record.places)
    known = {place: number for number, place in enumerate(dict.fromkeys(places), start=1)}
    columns: tuple[str, ...] = ("id", "easting_m", "northing_m", "transportation", "access_notes")
    rows = [
        (number, *locate(place, postcodes), place.transportation, place.access_notes)
        for place, number in known.items()
    ]
    yield Table("location", columns, rows)
    columns = ("location_id", "address_1", "postal_code")
    written = [(n, place.address, place.postcode) for place, n in known.items()]
    yield Table("address", columns, [row for row in written if any(row[1:])])
    features = [
        (number, position, str(feature))
        for place, number in known.items()
        for position, feature in enumerate(place.access, start=1)
    ]
    yield Table("accessibility", ("location_id", "position", "feature"), features)
    columns = ("service_position", "position", "location_id")
    links = [
        (service.position, position, known[place])
        for service in plan.services
        for position, place in enumerate(service.record.places, start=1)
    ]
    yield Table("service_at_location", columns, links)


def locate(place: SourcePlace, postcodes: Mapping[str, Postcode]) -> tuple[int | None, int | None]:
    """Return where a place is, by its postcode."""
    found = postcodes.get(pack_postcode(place.postcode))
    return (found.easting_m, found.northing_m) if found else (None, None)


def build_postcode_tables(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Iterator[Table]:
    """Fill the tables of postcodes and their beginnings, each with its district where that is an area."""
    areas = {area.row["title"]: area.position for area in plan.areas}
    columns = ("easting_m", "northing_m", "area_position")
    for name, key, found in (
        ("postcode", "postcode", postcodes.values()),
        ("postcode_centre", "code", find_centres(postcodes.values())),
    ):
        rows = ((p.packed, p.easting_m, p.northing_m, areas.get(p.authority)) for p in found)
        yield Table(name, (key, *columns), rows)
