"""Reads tables from CSV files, a row at a time, each with its place."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.text_lines import read_lines
from kiosk.source import ProblemLog, rearm
from kiosk.vocabulary import Place


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row by the name of their column in small letters, `_` for each space."""

    place: Place
    cells: Mapping[str, str]


def name_column(written: str) -> str:
    """Return the name of a column as it is compared."""
    return "_".join(written.casefold().replace("-", " ").replace("_", " ").split())


def read_csv_table(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[TableRow]:
    """Yield the rows under the first row, which names the columns."""
    records = _read_records(packed, problems, limits)
    first = next(records, None)
    if first is None:
        problems.add("empty-file", Place(packed.name), "The file is empty.", "Fetch it again.")
        return
    names = [name_column(cell) for cell in first[1]]
    for line, cells in records:
        yield make_table_row(Place(packed.name, line), names, cells, problems)


def make_table_row(place: Place, names: list[str], cells: list[str], problems: ProblemLog) -> TableRow:
    """Put cells under their columns; cells that no column is above are said and left out."""
    beyond = [cell for cell in cells[len(names) :] if cell.strip()]
    if beyond:
        message = f"The row has more cells than the first row has columns: “{beyond[0][:60]}” was left out."
        problems.add_warning("cell-without-column", place, message, "Look for a comma that is not in quotes.")
    pairs = zip(names, cells, strict=False)
    return TableRow(place, {name: rearm(cell.strip()) for name, cell in pairs if name and cell.strip()})


def _read_records(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits
) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with words in it and the line it starts on, and carry on after a broken one."""
    csv.field_size_limit(limits.max_cell_characters)
    lines = read_lines(packed.opened, packed.name, problems, limits)
    lines = (line.replace("\0", "") for line in lines)
    before, reader = 0, csv.reader(lines)
    while True:
        line = before + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            message = "This row cannot be read: a cell in it has no end. It was left out."
            advice = "Look for a double quote that has no partner."
            problems.add("broken-csv", Place(packed.name, line), message, advice)
            before, reader = before + reader.line_num, csv.reader(lines)
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells
