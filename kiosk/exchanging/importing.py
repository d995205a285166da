"""Reads services out of files of any known kind, as rows of `services.csv`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.exchanging.hsds_reader import read_service
from kiosk.exchanging.hsds_tables import NOT_KEPT, Tables, find_table, join_tables
from kiosk.exchanging.json_files import read_json_services
from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.node import Node
from kiosk.exchanging.packing import PackedFile, open_files
from kiosk.exchanging.service_tables import read_service_rows
from kiosk.exchanging.sorting import Sorting
from kiosk.exchanging.tables import read_csv_table
from kiosk.exchanging.workbooks import read_workbook
from kiosk.source import ProblemLog, SourceRow, write_row
from kiosk.vocabulary import Finding, Place

_HSDS_SIGNS = frozenset({"organization_id", "fees_description", "minimum_age", "assured_date"})


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read: rows with the places they came from, and everything dropped, mended or doubtful."""

    rows: tuple[SourceRow, ...]
    findings: tuple[Finding, ...]


def import_services(path: Path, sorting: Sorting, limits: ImportLimits = LIMITS) -> Imported:
    """Read every service in a file, a zip package or a folder. Nothing is raised for what is in them.

    Args:
        path: JSON of Open Referral UK, whole or in pages; a package of HSDS tables; CSV; or Excel.
        sorting: The topics, needs and areas that services can have here.
        limits: How much is read.
    """
    problems = ProblemLog()
    rows: list[SourceRow] = []
    for row in _read_rows(path, sorting, problems, limits):
        if len(rows) == limits.max_services:
            message = f"There are more than {limits.max_services:,} services. The others were left out."
            problems.add("too-many-services", row.place, message, "Import them in parts.")
            break
        rows.append(row)
    kept = tuple(_make_unique(rows, problems))
    if not kept:
        message = "No services were found."
        advice = "Give a JSON file, a zip or folder of HSDS tables, a CSV file or an .xlsx workbook."
        problems.add("no-services", Place(path.name), message, advice)
    return Imported(kept, tuple(problems.findings))


def _read_rows(
    path: Path, sorting: Sorting, problems: ProblemLog, limits: ImportLimits
) -> Iterator[SourceRow]:
    tables: Tables = {}
    for packed in open_files(path, problems, limits):
        yield from _read_file(packed, tables, sorting, problems, limits)
    for node in join_tables(tables, problems):
        yield _read_node(node, sorting)


def _read_file(
    packed: PackedFile, tables: Tables, sorting: Sorting, problems: ProblemLog, limits: ImportLimits
) -> Iterator[SourceRow]:
    """Yield the rows of a file; tables of HSDS are put aside until all are there."""
    kind = packed.name.rpartition(".")[2].casefold()
    table = find_table(packed.name)
    if packed.name.casefold() == "datapackage.json":
        return
    if packed.name.casefold().removesuffix(".csv") in NOT_KEPT:
        advice = "Nothing need be done: it says nothing that families could use."
        problems.add_warning("dropped-table", Place(packed.name), "This table was left out.", advice)
        return
    if kind == "json":
        yield from (_read_node(node, sorting) for node in read_json_services(packed, problems, limits))
    elif kind in ("xlsx", "xlsm"):
        yield from read_service_rows(read_workbook(packed, problems, limits), problems)
    elif kind == "csv":
        rows = list(read_csv_table(packed, problems, limits))
        if table and (table != "services" or any(_HSDS_SIGNS & row.cells.keys() for row in rows[:10])):
            tables.setdefault(table, []).extend(rows)
        else:
            yield from read_service_rows(rows, problems)
    else:
        advice = "Only .json, .csv, .xlsx and .zip are read."
        problems.add_warning("unknown-file", Place(packed.name), "This file was left out.", advice)


def _read_node(node: Node, sorting: Sorting) -> SourceRow:
    record = read_service(node, sorting)
    node.report_unread()
    return SourceRow(node.place, write_row(record))


def _make_unique(rows: list[SourceRow], problems: ProblemLog) -> Iterator[SourceRow]:
    """Give each row an id of its own; a row that is there twice word for word is left out."""
    taken: dict[str, SourceRow] = {}
    for row in rows:
        own_id = row.row["id"]
        first = taken.get(own_id)
        if first is not None and dict(first.row) == dict(row.row):
            message = f"This is the service at {first.place} once more. It was left out."
            problems.add_warning("service-twice", row.place, message, "Ask who made the file.")
            continue
        if first is not None:
            own_id = _find_free_id(own_id, taken)
            message = f"There is already a service with the id “{row.row['id']}”. This one is “{own_id}” now."
            problems.add_warning("duplicate-id", row.place, message, "Check that they are two services.")
        if not row.row["name"]:
            problems.add("row-without-name", row.place, "The service has no name.", "Give it one.")
        kept = SourceRow(row.place, {**row.row, "id": own_id})
        taken[own_id] = kept
        yield kept


def _find_free_id(own_id: str, taken: dict[str, SourceRow]) -> str:
    number = 2
    while f"{own_id}-{number}" in taken:
        number += 1
    return f"{own_id}-{number}"
