"""Rows of the Local Offer directory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.bundle import NEED_TAXONOMY, TOPIC_TAXONOMY, pack_postcode
from kiosk.compiling.directory_plan import (
    DirectoryPlan,
    Listed,
    PlannedService,
    count_by_area,
    count_by_term,
)
from kiosk.compiling.postcodes import Postcode
from kiosk.compiling.search_texts import Searchable, list_initials
from kiosk.compiling.table import Table, Value
from kiosk.source import is_yes, parse_age, split_phones
from kiosk.vocabulary import HitKind, PhoneKind

_TERM = ("position", "taxonomy_id", "code", "name", "description", "picture", "is_crisis", "service_count")
_TEXTS = {
    "name": "name",
    "description": "description",
    "email": "email",
    "url": "website",
    "fees_description": "cost",
    "source_url": "source_url",
    "seen": "seen",
    "confidence": "confidence",
}
_SERVICE = ("list_position", "id", "organization_id", "topic_position", "area_position", "is_crisis")
_SERVICE_MORE = ("is_for_all_needs", "minimum_age", "maximum_age", "referral", *_TEXTS)

Place = tuple[str, str]
"""An address and a postcode, as written."""


def build_directory_tables(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Iterator[Table]:
    """Fill the tables of the directory, each after those it refers to."""
    yield _build_areas(plan)
    yield Table("taxonomy", ("id", "name"), [(NEED_TAXONOMY, "Needs"), (TOPIC_TAXONOMY, "Topics")])
    yield Table("taxonomy_term", _TERM, list(_list_terms(plan)))
    names = sorted({service.row["organisation"] for service in plan.services})
    organizations = {name: number for number, name in enumerate(names, start=1)}
    yield Table("organization", ("id", "name"), [(number, name) for name, number in organizations.items()])
    yield _build_services(plan, organizations)
    columns: tuple[str, ...] = ("term_position", "service_position")
    yield Table("service_taxonomy", columns, sorted(_list_terms_of_services(plan)))
    columns = ("service_position", "position", "number", "type", "description")
    yield Table("phone", columns, [row for service in plan.services for row in _list_phones(service)])
    yield from _build_locations(plan, postcodes)
    schedules = [(s.position, 1, _get(s, "opening_hours")) for s in plan.services if _get(s, "opening_hours")]
    yield Table("schedule", ("service_position", "position", "description"), schedules)


def gather_service_texts(plan: DirectoryPlan) -> Iterator[Searchable]:
    """Return the services as what can be found."""
    yield from map(_gather_search_text, plan.services)


def build_postcode_table(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Table:
    """Fill the table of postcodes, each with its district where that is one of the areas."""
    areas = {area.row["title"]: area.position for area in plan.areas}
    rows = (
        (found.packed, found.easting_m, found.northing_m, areas.get(found.authority))
        for found in postcodes.values()
    )
    return Table("postcode", ("postcode", "easting_m", "northing_m", "area_position"), rows)


def _get(service: PlannedService, column: str) -> str:
    return service.row.get(column, "")


def _build_areas(plan: DirectoryPlan) -> Table:
    counts = count_by_area(plan)
    rows = [
        (area.position, area.row["id"], area.row["title"], area.row["kind"], counts[area.position])
        for area in plan.areas
    ]
    return Table("area", ("position", "id", "title", "kind", "service_count"), rows)


def _list_terms(plan: DirectoryPlan) -> Iterator[tuple[Value, ...]]:
    counts = count_by_term(plan)

    def describe(listed: Listed, taxonomy: str) -> tuple[Value, ...]:
        row = listed.row
        picture, crisis = row.get("picture"), int(is_yes(row.get("crisis", "")))
        words = (row["id"], row["title"], row.get("summary", ""))
        return (listed.position, taxonomy, *words, picture, crisis, counts[listed.position])

    yield from (describe(topic, TOPIC_TAXONOMY) for topic in plan.topics)
    yield from (describe(need, NEED_TAXONOMY) for need in plan.needs)


def _build_services(plan: DirectoryPlan, organizations: Mapping[str, int]) -> Table:
    rows = (
        (
            service.position,
            service.row["id"],
            organizations[service.row["organisation"]],
            service.topic.position,
            service.area.position,
            int(service.is_crisis),
            int(service.is_for_all_needs),
            parse_age(_get(service, "age_min")),
            parse_age(_get(service, "age_max")),
            _get(service, "referral") or None,
            *(_get(service, column) for column in _TEXTS.values()),
        )
        for service in plan.services
    )
    return Table("service", _SERVICE + _SERVICE_MORE, rows)


def _list_terms_of_services(plan: DirectoryPlan) -> Iterator[tuple[int, int]]:
    for service in plan.services:
        for term in (service.topic, *service.needs):
            yield term.position, service.position


def _list_phones(service: PlannedService) -> Iterator[tuple[Value, ...]]:
    phones = [
        *split_phones(_get(service, "phone"), PhoneKind.VOICE),
        *split_phones(_get(service, "text_relay_or_sms"), PhoneKind.TEXT),
    ]
    for position, phone in enumerate(phones, start=1):
        yield service.position, position, phone.number, str(phone.kind), phone.description


def _build_locations(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Iterator[Table]:
    places: dict[int, Place] = {
        service.position: (_get(service, "address"), _get(service, "postcode")) for service in plan.services
    }
    known = {
        place: number for number, place in enumerate(dict.fromkeys(filter(any, places.values())), start=1)
    }
    rows = [(number, *_locate(place, postcodes)) for place, number in known.items()]
    yield Table("location", ("id", "easting_m", "northing_m"), rows)
    addresses = [(number, *place) for place, number in known.items()]
    yield Table("address", ("location_id", "address_1", "postal_code"), addresses)
    links = [(position, 1, known[place]) for position, place in places.items() if place in known]
    yield Table("service_at_location", ("service_position", "position", "location_id"), links)


def _locate(place: Place, postcodes: Mapping[str, Postcode]) -> tuple[int | None, int | None]:
    found = postcodes.get(pack_postcode(place[1]))
    return (found.easting_m, found.northing_m) if found else (None, None)


def _gather_search_text(service: PlannedService) -> Searchable:
    needs = (need.row["title"] for need in service.needs)
    names = (service.row["name"], service.row["organisation"])
    initials = (short for name in names for short in list_initials(name))
    sorting = (
        *initials,
        service.row["organisation"],
        service.topic.row["title"],
        service.area.row["title"],
        *needs,
    )
    texts = (_get(service, column) for column in ("description", "address", "postcode"))
    body = (*texts, service.topic.row.get("summary", ""))
    return Searchable(HitKind.SERVICE, service.position, (service.row["name"],), sorting, body)
