"""HSDS as a package of CSV files: nested services taken apart into tables, and put together again."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from kiosk.exchanging.node import Node
from kiosk.exchanging.tables import TableRow
from kiosk.source import ProblemLog, disarm

Object: TypeAlias = dict[str, object]
Tables: TypeAlias = dict[str, list[TableRow]]


class _Child(NamedTuple):
    """A field that holds objects: the table they are in, and the column there that says whose they are."""

    field: str
    table: str
    link: str


_CHILDREN: dict[str, tuple[_Child, ...]] = {
    "services": (
        _Child("phones", "phones", "service_id"),
        _Child("schedules", "schedules", "service_id"),
        _Child("service_areas", "service_areas", "service_id"),
        _Child("languages", "languages", "service_id"),
        _Child("cost_options", "cost_options", "service_id"),
        _Child("contacts", "contacts", "service_id"),
        _Child("service_at_locations", "service_at_location", "service_id"),
        _Child("attributes", "attributes", "link_id"),
        _Child("required_documents", "required_documents", "service_id"),
        _Child("funding", "funding", "service_id"),
    ),
    "service_at_location": (
        _Child("phones", "phones", "service_at_location_id"),
        _Child("schedules", "schedules", "service_at_location_id"),
    ),
    "locations": (
        _Child("addresses", "addresses", "location_id"),
        _Child("accessibility", "accessibility", "location_id"),
        _Child("phones", "phones", "location_id"),
        _Child("schedules", "schedules", "location_id"),
        _Child("languages", "languages", "location_id"),
    ),
    "contacts": (_Child("phones", "phones", "contact_id"),),
    "organizations": (_Child("phones", "phones", "organization_id"),),
}
_PARENTS: dict[str, _Child] = {
    "services": _Child("organization", "organizations", "organization_id"),
    "service_at_location": _Child("location", "locations", "location_id"),
    "attributes": _Child("taxonomy_term", "taxonomy_terms", "taxonomy_term_id"),
}
"""A field that holds one object, and the column of the own table that says which."""

_OTHER_NAMES = {"accessibilities": "accessibility", "service_at_locations": "service_at_location"}
TABLES = frozenset(
    {"services", *_CHILDREN, *(c.table for cs in _CHILDREN.values() for c in cs)}
    | {parent.table for parent in _PARENTS.values()}
)


NOT_KEPT = frozenset(
    {
        "metadata",
        "meta_table_descriptions",
        "organization_identifiers",
        "programs",
        "taxonomies",
        "units",
        "urls",
    }
)
"""Tables of HSDS that say nothing a family could use."""


def find_table(file_name: str) -> str | None:
    """Return which table a file is, by its name: `phones.csv` and `phone.csv` are both the phones."""
    stem = file_name.casefold().removesuffix(".csv")
    names = (stem, f"{stem}s", f"{stem}es", _OTHER_NAMES.get(stem, stem))
    return next((name for name in names if name in TABLES), None)


def join_tables(tables: Tables, problems: ProblemLog) -> Iterator[Node]:
    """Yield each service with everything that belongs to it inside."""
    index = _Index(tables, problems)
    for row in tables.get("services", ()):
        yield index.build("services", row)


class _Index:
    """Rows by the ids that other rows name."""

    def __init__(self, tables: Tables, problems: ProblemLog) -> None:
        self._problems = problems
        self._by_id = {
            table: {row.cells.get("id", ""): row for row in reversed(rows)} for table, rows in tables.items()
        }
        self._by_link: dict[tuple[str, str, str], list[TableRow]] = defaultdict(list)
        for child in {child for children in _CHILDREN.values() for child in children}:
            for row in tables.get(child.table, ()):
                self._by_link[child.table, child.link, row.cells.get(child.link, "")].append(row)

    def build(self, table: str, row: TableRow) -> Node:
        """Make a node of a row, with the rows that belong to it inside."""
        node = Node(row.place, row.cells, self._problems)
        own_id = row.cells.get("id", "")
        for child in _CHILDREN.get(table, ()):
            rows = self._by_link.get((child.table, child.link, own_id), ()) if own_id else ()
            node.children[child.field] = [self.build(child.table, inner) for inner in rows]
        parent = _PARENTS.get(table)
        if parent is not None and parent.link in row.cells:
            found = self._by_id.get(parent.table, {}).get(row.cells[parent.link])
            if found is None:
                node.doubt(parent.link, f"There is no {parent.field} with this id.", "Ask who made the file.")
            else:
                node.children[parent.field] = [self.build(parent.table, found)]
        return node


def split_tables(services: Iterable[Object]) -> dict[str, list[Object]]:
    """Take nested services apart into rows of tables, each row once."""
    rows: dict[str, dict[object, Object]] = defaultdict(dict)
    for service in services:
        _split("services", service, {}, rows)
    return {table: list(found.values()) for table, found in rows.items()}


def _split(
    table: str, value: Object, links: Mapping[str, object], rows: dict[str, dict[object, Object]]
) -> None:
    row = {**value, **links}
    for child in _CHILDREN.get(table, ()):
        inner = row.pop(child.field, [])
        for item in inner if isinstance(inner, list) else ():
            _split(child.table, item, {child.link: value["id"]}, rows)
    parent = _PARENTS.get(table)
    if parent is not None and isinstance(held := row.pop(parent.field, None), dict):
        row[parent.link] = held["id"]
        _split(parent.table, held, {}, rows)
    rows[table].setdefault(value["id"], row)


def write_package(services: Iterable[Object]) -> dict[str, bytes]:
    """Return the files of a package by name, `datapackage.json` among them."""
    tables = split_tables(services)
    files = {f"{table}.csv": _write_table(rows) for table, rows in sorted(tables.items())}
    resources = [{"name": name.removesuffix(".csv"), "path": name, "format": "csv"} for name in files]
    described = {"name": "local-offer", "profile": "tabular-data-package", "resources": resources}
    return {**files, "datapackage.json": json.dumps(described, indent=2).encode()}


def _write_table(rows: list[Object]) -> bytes:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_write_cell(row.get(column)) for column in columns] for row in rows)
    return written.getvalue().encode()


def _write_cell(value: object) -> str:
    return "" if value is None else disarm(str(value))
