"""Reads services out of files of any known kind, as rows of `services.csv`."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from kiosk.exchanging.bounded_log import BoundedLog
from kiosk.exchanging.file_kinds import FileKind, find_kind
from kiosk.exchanging.hsds_reader import read_service
from kiosk.exchanging.hsds_tables import NOT_KEPT, Tables, find_table, join_tables
from kiosk.exchanging.json_files import read_json_services
from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.node import Node
from kiosk.exchanging.packing import PackedFile, open_files
from kiosk.exchanging.pages import Page, report_pages
from kiosk.exchanging.service_tables import OTHER_NAMES, read_service_rows
from kiosk.exchanging.sorting import Sorting
from kiosk.exchanging.tables import read_csv_table
from kiosk.exchanging.workbooks import read_workbook
from kiosk.source import SERVICE_COLUMNS, ProblemLog, SourceRow, write_row
from kiosk.vocabulary import Finding, Place

_NOT_READ = {
    FileKind.UNKNOWN: ("This file was left out.", "Only .json, .csv, .tsv, .xlsx and .zip are read."),
    FileKind.PACKAGE: ("This is a zip package with another name.", "Rename it so that it ends in .zip."),
    FileKind.WEB_PAGE: (
        "This is a web page or XML, not data.",
        "Fetch the file again; the page may say why.",
    ),
}
_HSDS_SIGNS = frozenset({"organization_id", "fees_description", "minimum_age", "assured_date"})
_ONLY_OURS = frozenset({*SERVICE_COLUMNS, *OTHER_NAMES}) - frozenset(
    {"id", "name", "description", "email", "url", "status", "alternate_name"}
)


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
    problems = BoundedLog(limits.max_findings_a_rule)
    rows: list[SourceRow] = []
    with closing(_Reading(sorting, problems, limits).read(path)) as read:
        for row in read:
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
    return Imported(kept, problems.close())


@dataclass(slots=True)
class _Reading:
    """What is gathered while files are read one by one: tables of HSDS, and what pages say of themselves."""

    sorting: Sorting
    problems: ProblemLog
    limits: ImportLimits
    tables: Tables = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    table_rows: int = 0

    def read(self, path: Path) -> Generator[SourceRow]:
        """Yield the rows of every file; services in tables of HSDS come once all tables are there."""
        for packed in open_files(path, self.problems, self.limits):
            yield from self._read_file(packed)
        report_pages(self.pages, path.name, self.problems)
        for node in join_tables(self.tables, self.problems):
            yield self._read_node(node)

    def _read_file(self, packed: PackedFile) -> Iterator[SourceRow]:
        name = packed.name.casefold()
        if name == "datapackage.json":
            return
        if name.removesuffix(".csv") in NOT_KEPT:
            advice = "Nothing need be done: it says nothing that families could use."
            self.problems.add_warning("dropped-table", Place(packed.name), "This table was left out.", advice)
            return
        kind = find_kind(packed)
        if kind is FileKind.JSON:
            nodes = read_json_services(packed, self.problems, self.limits, self.pages)
            yield from map(self._read_node, nodes)
        elif kind is FileKind.WORKBOOK:
            rows = read_workbook(packed, self.problems, self.limits)
            yield from read_service_rows(rows, self.problems)
        elif kind is FileKind.TABLE:
            yield from self._read_table(packed)
        else:
            self._leave_out(packed.name, kind)

    def _read_table(self, packed: PackedFile) -> Iterator[SourceRow]:
        """Put a table of HSDS aside; yield the rows of one of ours."""
        rows = read_csv_table(packed, self.problems, self.limits)
        first = next(rows, None)
        if first is None:
            return
        table = find_table(packed.name)
        rows = chain([first], rows)
        if table and (table != "services" or _is_of_hsds(first.columns)):
            kept = list(islice(rows, self.limits.max_table_rows - self.table_rows))
            self.table_rows += len(kept)
            self.tables.setdefault(table, []).extend(kept)
            if next(rows, None) is not None:
                message = (
                    f"There are more than {self.limits.max_table_rows:,} rows. The others were left out."
                )
                self.problems.add("too-many-rows", Place(packed.name), message, "Import them in parts.")
        else:
            yield from read_service_rows(rows, self.problems)

    def _leave_out(self, name: str, kind: FileKind) -> None:
        message, advice = _NOT_READ[kind]
        self.problems.add_warning("unknown-file", Place(name), message, advice)

    def _read_node(self, node: Node) -> SourceRow:
        record = read_service(node, self.sorting)
        node.report_unread()
        return SourceRow(node.place, write_row(record))


def _is_of_hsds(columns: Iterable[str]) -> bool:
    """Tell services of HSDS from ours, which are in a file of the same name."""
    return not _HSDS_SIGNS.isdisjoint(columns) or _ONLY_OURS.isdisjoint(columns)


def _make_unique(rows: Iterable[SourceRow], problems: ProblemLog) -> Iterator[SourceRow]:
    """Give each row an id of its own; a row that is there twice word for word is left out."""
    places: dict[tuple[str, ...], Place] = {}
    ids = _FreeIds()
    for row in rows:
        first = places.setdefault(tuple(row.row.values()), row.place)
        if first is not row.place:
            message = f"This is the service at {first} once more. It was left out."
            problems.add_warning("service-twice", row.place, message, "Ask who made the file.")
            continue
        wanted = row.row["id"]
        own_id = ids.take(wanted)
        if own_id != wanted:
            message = f"There is already a service with the id “{wanted}”. This one is “{own_id}” now."
            problems.add_warning("duplicate-id", row.place, message, "Check that they are two services.")
        if not row.row["name"]:
            problems.add("row-without-name", row.place, "The service has no name.", "Give it one.")
        yield SourceRow(row.place, {**row.row, "id": own_id})


class _FreeIds:
    """Gives each id once, and then the same with the next free number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def take(self, wanted: str) -> str:
        """Return the id that is wanted, or one like it that is free."""
        own_id, number = wanted, self._numbers.get(wanted, 1)
        while own_id in self._taken:
            number += 1
            own_id = f"{wanted}-{number}"
        self._numbers[wanted] = number
        self._taken.add(own_id)
        return own_id
