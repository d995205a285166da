"""Reads and writes Excel workbooks. The only place that knows openpyxl."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.packing import DAMAGED, PackedFile
from kiosk.exchanging.plain_words import make_plain
from kiosk.exchanging.tables import TableRow, make_table_row, name_column
from kiosk.source import ProblemLog, disarm
from kiosk.vocabulary import Place

_FORMULA, _ERROR = "f", "e"
_PART_CHUNK_BYTES = 65_536


def read_workbook(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[TableRow]:
    """Yield the rows of every sheet under its first row, which names the columns."""
    content = packed.opened.read(limits.max_file_bytes + 1)
    problem = _find_danger(content, limits)
    if problem:
        problems.add(
            "bad-workbook", Place(packed.name), problem, "Open it in Excel and save it again as .xlsx."
        )
        return
    try:
        written = load_workbook(io.BytesIO(content))
        worked_out = load_workbook(io.BytesIO(content), data_only=True)
    except Exception as error:  # noqa: BLE001 - on a damaged workbook openpyxl raises whatever it trips over
        message = f"The workbook is damaged: {type(error).__name__}."
        problems.add("bad-workbook", Place(packed.name), message, "Open it in Excel and save it again.")
        return
    for sheet in written.worksheets:
        yield from _read_sheet(sheet, worked_out[sheet.title], packed.name, problems, limits)


def _find_danger(content: bytes, limits: ImportLimits) -> str:
    """Return what is wrong with the package itself: size, or XML that defines things of its own."""
    if len(content) > limits.max_file_bytes:
        return f"The workbook is larger than {limits.max_file_bytes // 1_000_000} MB."
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(map(len, _read_parts(package, limits.max_file_bytes))) > limits.max_file_bytes:
                return "The workbook is far larger unpacked than a directory can be."
            if any(_defines_things(package, info) for info in package.infolist()):
                return "The workbook has XML in it that no spreadsheet program writes."
    except (*DAMAGED, OSError):
        return "This is no Excel workbook, or it is damaged or has a password."
    return ""


def _read_parts(package: zipfile.ZipFile, most_bytes: int) -> Iterator[bytes]:
    """Yield the parts of a package in pieces, and stop soon after it is too much."""
    read_bytes = 0
    for info in package.infolist():
        with package.open(info) as part:
            while read_bytes <= most_bytes and (chunk := part.read(_PART_CHUNK_BYTES)):
                read_bytes += len(chunk)
                yield chunk


def _defines_things(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    with package.open(info) as part:
        return b"<!DOCTYPE" in part.read(_PART_CHUNK_BYTES)


def _read_sheet(
    sheet: Worksheet, worked_out: Worksheet, file: str, problems: ProblemLog, limits: ImportLimits
) -> Iterator[TableRow]:
    names: list[str] = []
    for row, values in zip(sheet.iter_rows(), worked_out.iter_rows(values_only=True), strict=True):
        place = Place(file, row[0].row or 1, sheet=sheet.title)
        if not names:
            names = [name_column(_write_value(value)) for value in values]
            names = names if any(names) else []
            continue
        cells = [
            _read_cell(cell, value, names, place, problems) for cell, value in zip(row, values, strict=True)
        ]
        if any(cells):
            yield make_table_row(place, names, cells, problems)
    _report_merged(sheet, file, problems)


def _read_cell(cell: object, value: object, names: list[str], place: Place, problems: ProblemLog) -> str:
    """Return what a cell shows. A formula gives what it was last worked out to."""
    if not isinstance(cell, Cell):
        return ""  # all but the first of merged cells
    column = names[cell.column - 1] if cell.column <= len(names) else ""
    where = Place(place.file, place.line, column, place.sheet)
    if cell.data_type == _FORMULA:
        message = f"The cell is a formula. What it last showed was kept: “{_write_value(value)[:60]}”."
        problems.add_warning("formula-cell", where, message, "Write the words or number themselves.")
    if cell.data_type == _ERROR or (isinstance(value, str) and value.startswith("#") and value.endswith("!")):
        problems.add(
            "error-cell", where, f"The cell shows {value}. It was left out.", "Write what it should be."
        )
        return ""
    return _write_value(value)


def _write_value(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _report_merged(sheet: Worksheet, file: str, problems: ProblemLog) -> None:
    for merged in sheet.merged_cells.ranges:
        place = Place(file, merged.min_row, merged.coord, sheet.title)
        message = "These cells are merged. What is in them counts for the first row and column only."
        problems.add_warning(
            "merged-cells", place, message, "Unmerge them, and write it in each row it is for."
        )


def write_workbook(columns: Iterable[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return a workbook of one sheet in which every cell is text, so that nothing in it is worked out."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "services"
    names = list(columns)
    for line, cells in enumerate([names, *([row.get(name, "") for name in names] for row in rows)], start=1):
        for column, text in enumerate(cells, start=1):
            if text:
                cell = sheet.cell(line, column)
                cell.value = disarm(make_plain(text))
                cell.data_type, cell.number_format = "s", "@"
    sheet.freeze_panes = "B2"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
