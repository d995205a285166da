"""Works out which services each choice of a visitor keeps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kiosk.bundle import MAX_AGE_YEARS, WHOLE, SetKind, gather_members, write_members
from kiosk.compiling.directory_plan import DirectoryPlan, PlannedService
from kiosk.compiling.location_tables import locate
from kiosk.compiling.postcodes import Postcode
from kiosk.compiling.table import Table
from kiosk.source import is_surely_free
from kiosk.vocabulary import LISTED_STATUSES, AccessFeature, Referral

_Key = tuple[SetKind, str]


def build_set_table(plan: DirectoryPlan, postcodes: Mapping[str, Postcode]) -> Table:
    """Fill the table of sets. A set for each possible choice is there, though it may be empty."""
    highest = len(plan.services)
    positions: dict[_Key, list[int]] = {key: [] for key in _list_keys(plan)}
    for service in plan.services:
        for key in _list_sets_of(service, postcodes):
            positions[key].append(service.position)
    sets = {key: gather_members(members, highest) for key, members in positions.items()}
    sets |= {(SetKind.AGE, str(age)): members for age, members in _list_ages(plan.services, highest)}
    rows = [(str(kind), value, write_members(sets[kind, value])) for kind, value in sorted(sets)]
    return Table("service_set", ("kind", "value", "members"), rows)


def _list_keys(plan: DirectoryPlan) -> Iterator[_Key]:
    wholes = (SetKind.LISTED, SetKind.CRISIS, SetKind.ALL_NEEDS, SetKind.FREE, SetKind.SELF_REFERRAL)
    yield from ((kind, WHOLE) for kind in (*wholes, SetKind.LOCATED))
    yield from ((SetKind.TOPIC, topic.row["id"]) for topic in plan.topics)
    yield from ((SetKind.AREA, area.row["id"]) for area in plan.areas)
    yield from ((SetKind.NEED, need.row["id"]) for need in plan.needs)
    yield from ((SetKind.ACCESS, str(feature)) for feature in AccessFeature)


def _list_sets_of(service: PlannedService, postcodes: Mapping[str, Postcode]) -> Iterator[_Key]:
    record = service.record
    facts = {
        SetKind.LISTED: record.status in LISTED_STATUSES,
        SetKind.CRISIS: service.is_crisis,
        SetKind.ALL_NEEDS: service.is_for_all_needs,
        SetKind.FREE: is_surely_free(record.cost, record.prices),
        SetKind.SELF_REFERRAL: record.referral in (Referral.SELF, Referral.EITHER),
        SetKind.LOCATED: any(locate(place, postcodes) != (None, None) for place in record.places),
    }
    yield from ((kind, WHOLE) for kind, is_so in facts.items() if is_so)
    yield SetKind.TOPIC, service.topic.row["id"]
    yield SetKind.AREA, service.area.row["id"]
    yield from ((SetKind.NEED, need.row["id"]) for need in service.needs)
    features = {feature for place in record.places for feature in place.access}
    yield from ((SetKind.ACCESS, str(feature)) for feature in features)


def _list_ages(services: Iterable[PlannedService], highest: int) -> Iterator[tuple[int, int]]:
    """Yield each age and what may be for somebody of it: an end that is not known leaves nobody out."""
    by_ages: dict[tuple[int, int], list[int]] = defaultdict(list)
    for service in services:
        youngest, oldest = service.record.minimum_age, service.record.maximum_age
        ends = (0 if youngest is None else youngest, MAX_AGE_YEARS if oldest is None else oldest)
        by_ages[ends].append(service.position)
    sets = {ends: gather_members(positions, highest) for ends, positions in by_ages.items()}
    for age in range(MAX_AGE_YEARS + 1):
        members = 0
        for (youngest, oldest), positions in sets.items():
            if youngest <= age <= oldest:
                members |= positions
        yield age, members
