"""Puts services into list order and works out what each refers to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.bundle import split_words
from kiosk.source import ALL_NEEDS, Row, ServiceRecord, SourceRow, SourceTree, is_yes, read_record
from kiosk.vocabulary import AreaKind

_KINDS = list(AreaKind)


@dataclass(frozen=True, slots=True)
class Listed:
    """A topic, need or area and its place: 1 is the first of its table."""

    position: int
    row: Row


@dataclass(frozen=True, slots=True)
class PlannedService:
    """A service at its place in every list. `needs` leaves out the word for every need."""

    position: int
    row: Row
    record: ServiceRecord
    topic: Listed
    area: Listed
    needs: tuple[Listed, ...]
    is_crisis: bool
    is_for_all_needs: bool


@dataclass(frozen=True, slots=True)
class DirectoryPlan:
    """The whole directory: topics and needs share one table, topics first."""

    topics: tuple[Listed, ...]
    needs: tuple[Listed, ...]
    areas: tuple[Listed, ...]
    services: tuple[PlannedService, ...]


def plan_directory(tree: SourceTree) -> DirectoryPlan:
    """Order the services: help in a crisis as written, then districts, the county, the nation, each by name.

    Who wrote the list knows best which number to ring first in a crisis.
    """
    topics = _number(tree.topics, 1)
    needs = _number(tree.needs, len(topics) + 1)
    areas = _number(tree.areas, 1)
    topics_by_title = {topic.row["title"]: topic for topic in topics}
    areas_by_title = {area.row["title"]: area for area in areas}
    needs_by_id = {need.row["id"]: need for need in needs}

    def rank(row: Row) -> tuple[int, tuple[str, ...], str]:
        if _is_crisis(topics_by_title[row["category"]]):
            return -1, (), ""
        kind = AreaKind(areas_by_title[row["area"]].row["kind"])
        return _KINDS.index(kind), split_words(row["name"]), row["id"]

    rows = sorted((source.row for source in tree.services), key=rank)
    services = tuple(
        _plan_service(
            position, row, topics_by_title[row["category"]], areas_by_title[row["area"]], needs_by_id
        )
        for position, row in enumerate(rows, start=1)
    )
    return DirectoryPlan(topics, needs, areas, services)


def _number(rows: tuple[SourceRow, ...], first: int) -> tuple[Listed, ...]:
    return tuple(Listed(position, source.row) for position, source in enumerate(rows, start=first))


def _is_crisis(topic: Listed) -> bool:
    return is_yes(topic.row.get("crisis", ""))


def _plan_service(
    position: int, row: Row, topic: Listed, area: Listed, needs_by_id: Mapping[str, Listed]
) -> PlannedService:
    record = read_record(row)
    return PlannedService(
        position=position,
        row=row,
        record=record,
        topic=topic,
        area=area,
        needs=tuple(needs_by_id[need] for need in record.needs if need != ALL_NEEDS),
        is_crisis=_is_crisis(topic),
        is_for_all_needs=ALL_NEEDS in record.needs,
    )
