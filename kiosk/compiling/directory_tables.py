"""Rows of the Local Offer directory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from kiosk.bundle import NEED_TAXONOMY, TOPIC_TAXONOMY
from kiosk.compiling.directory_plan import DirectoryPlan, Listed, PlannedService
from kiosk.compiling.location_tables import build_location_tables
from kiosk.compiling.opening_tables import build_opening_tables
from kiosk.compiling.postcodes import Postcode
from kiosk.compiling.search_places import list_place_tokens
from kiosk.compiling.search_texts import Searchable, list_initials
from kiosk.compiling.service_sets import build_set_table
from kiosk.compiling.table import Table, Value, write_day
from kiosk.source import ServiceRecord, is_surely_free, is_yes
from kiosk.vocabulary import HitKind

_TERM = ("position", "taxonomy_id", "code", "name", "description", "picture", "is_crisis")
_SERVICE_PLACE = ("list_position", "organization_id", "topic_position", "area_position", "is_crisis")
_SERVICE_TEXTS = {
    "id": "id",
    "name": "name",
    "alternate_name": "alternate_name",
    "description": "description",
    "eligibility_description": "eligibility",
    "application_process": "application_process",
    "email": "email",
    "url": "website",
    "fees_description": "cost",
    "source_url": "source_url",
    "assured_date": "seen",
    "minimum_age": "minimum_age",
    "maximum_age": "maximum_age",
}
Describe: TypeAlias = Callable[[ServiceRecord], Iterable[tuple[Value, ...]]]
_SERVICE_MORE = (
    *("is_for_all_needs", "is_free", "status", "instead_id", "referral", "confidence"),
    *("hide_by", "review_by"),
)


def build_directory_tables(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Iterator[Table]:
    """Fill the tables of the directory, each after those it refers to."""
    yield _build_areas(plan)
    yield Table("taxonomy", ("id", "name"), [(NEED_TAXONOMY, "Needs"), (TOPIC_TAXONOMY, "Topics")])
    yield Table("taxonomy_term", _TERM, list(_list_terms(plan)))
    names = sorted({service.record.organization for service in plan.services})
    organizations = {name: number for number, name in enumerate(names, start=1)}
    yield Table("organization", ("id", "name"), [(number, name) for name, number in organizations.items()])
    yield _build_services(plan, organizations)
    terms = sorted(_list_terms_of_services(plan))
    yield Table("service_taxonomy", ("service_position", "term_position"), terms)
    yield from _build_details(plan)
    yield from build_location_tables(plan, postcodes)
    yield from build_opening_tables(plan)
    yield build_set_table(plan, postcodes)


def gather_service_texts(plan: DirectoryPlan) -> Iterator[Searchable]:
    """Return the services as what can be found."""
    every_need = tuple(need.row["title"] for need in plan.needs)
    for service in plan.services:
        needs = every_need if service.is_for_all_needs else ()
        yield replace(_gather_search_text(service), needs=needs)


def _get(service: PlannedService, column: str) -> str:
    return service.row.get(column, "")


def _build_areas(plan: DirectoryPlan) -> Table:
    rows = [(area.position, area.row["id"], area.row["title"], area.row["kind"]) for area in plan.areas]
    return Table("area", ("position", "id", "title", "kind"), rows)


def _list_terms(plan: DirectoryPlan) -> Iterator[tuple[Value, ...]]:
    def describe(listed: Listed, taxonomy: str) -> tuple[Value, ...]:
        row = listed.row
        picture, crisis = row.get("picture"), int(is_yes(row.get("crisis", "")))
        return (listed.position, taxonomy, row["id"], row["title"], row.get("summary", ""), picture, crisis)

    yield from (describe(topic, TOPIC_TAXONOMY) for topic in plan.topics)
    yield from (describe(need, NEED_TAXONOMY) for need in plan.needs)


def _build_services(plan: DirectoryPlan, organizations: Mapping[str, int]) -> Table:
    columns = (*_SERVICE_PLACE, *_SERVICE_TEXTS, *_SERVICE_MORE)
    return Table("service", columns, (_describe_service(service, organizations) for service in plan.services))


def _describe_service(service: PlannedService, organizations: Mapping[str, int]) -> tuple[Value, ...]:
    record = service.record
    return (
        service.position,
        organizations[record.organization],
        service.topic.position,
        service.area.position,
        int(service.is_crisis),
        *(getattr(record, name) for name in _SERVICE_TEXTS.values()),
        int(service.is_for_all_needs),
        int(is_surely_free(record.cost, record.prices)),
        str(record.status),
        record.instead_id or None,
        None if record.referral is None else str(record.referral),
        None if record.confidence is None else str(record.confidence),
        write_day(record.hide_by),
        write_day(record.review_by),
    )


def _list_terms_of_services(plan: DirectoryPlan) -> Iterator[tuple[int, int]]:
    for service in plan.services:
        for term in (service.topic, *service.needs):
            yield service.position, term.position


def _build_details(plan: DirectoryPlan) -> Iterator[Table]:
    """Fill the tables of what a service may have several of."""

    def build(name: str, columns: tuple[str, ...], describe: Describe) -> Table:
        rows = [
            (service.position, position, *values)
            for service in plan.services
            for position, values in enumerate(describe(service.record), start=1)
        ]
        return Table(name, ("service_position", "position", *columns), rows)

    yield build(
        "phone",
        ("number", "extension", "type", "description"),
        lambda record: [(p.number, p.extension, str(p.kind), p.description) for p in record.phones],
    )
    yield build("contact", ("name", "title"), lambda record: [(c.name, c.title) for c in record.contacts])
    yield build("language", ("name",), lambda record: [(name,) for name in record.languages])
    yield build(
        "cost_option",
        ("amount_pence", "option"),
        lambda record: [(price.amount_pence, price.option) for price in record.prices],
    )


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
    areas = list_place_tokens(service.area.row)
    return Searchable(HitKind.SERVICE, service.position, (service.row["name"],), sorting, body, areas)
