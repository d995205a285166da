"""Reads and writes Excel workbooks. The only place that knows openpyxl."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from itertools import chain
from typing import Any, Protocol, cast

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.workbook.child import _WorkbookChild

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.plain_words import make_plain
from kiosk.exchanging.tables import RowMaker, TableRow
from kiosk.exchanging.workbook_parts import SheetMarks, WorkbookParts, inspect_parts
from kiosk.source import ProblemLog, disarm
from kiosk.vocabulary import Place

_FORMULA, _ERROR = "f", "e"
_FIRST_ROW = re.compile(r"[A-Z]+(\d+)")


class _Sheet(Protocol):
    """A sheet that is read a row at a time, as openpyxl has it. Only `_worksheet_path` tells its part."""

    title: str
    sheet_state: str
    _worksheet_path: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self, **which: int) -> Iterator[tuple[Any, ...]]: ...


def read_workbook(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[TableRow]:
    """Yield the rows of every sheet that is shown, under its first row, which names the columns."""
    parts = inspect_parts(packed.opened, limits)
    if parts.danger:
        advice = "Open it in Excel and save it again as .xlsx."
        problems.add("bad-workbook", Place(packed.name), parts.danger, advice)
        return
    try:
        yield from _read_sheets(packed, parts, problems, limits)
    except Exception as error:  # noqa: BLE001 - on a damaged workbook openpyxl raises whatever it trips over
        message = f"The workbook is damaged ({type(error).__name__}). What comes after this was left out."
        problems.add("bad-workbook", Place(packed.name), message, "Open it in Excel and save it again.")


def _read_sheets(
    packed: PackedFile, parts: WorkbookParts, problems: ProblemLog, limits: ImportLimits
) -> Iterator[TableRow]:
    """Read each sheet twice side by side: what its cells hold, and what they were last worked out to."""
    both = [load_workbook(packed.opened, read_only=True, data_only=data_only) for data_only in (False, True)]
    for sheet, shown in zip(*(cast(list[_Sheet], book.worksheets) for book in both), strict=True):
        place = Place(packed.name, sheet=sheet.title)
        if sheet.sheet_state != "visible":
            advice = "If its services should come along, unhide it in Excel."
            problems.add_warning("hidden-sheet", place, "This sheet is hidden. It was left out.", advice)
            continue
        yield from _read_sheet((sheet, shown), place, problems, limits)
        marks = parts.marks.get(sheet._worksheet_path, SheetMarks())
        _report_marks(marks, place, problems)


def _read_sheet(
    sheets: tuple[_Sheet, _Sheet],
    place: Place,
    problems: ProblemLog,
    limits: ImportLimits,
) -> Iterator[TableRow]:
    for sheet in sheets:
        sheet.reset_dimensions()  # what a file says of its size is often wrong
    first, names = _find_names(sheets[1], limits.max_columns + 1)
    if not names:
        return
    maker = RowMaker(names, replace(place, line=first), problems, limits)
    named = (*maker.names, "")
    cells = sheets[0].iter_rows(min_row=first + 1, max_col=len(named))
    values = sheets[1].iter_rows(min_row=first + 1, max_col=len(named), values_only=True)
    for number, row in enumerate(zip(cells, values, strict=True), start=first + 1):
        if all(cell.value is None for cell in row[0]):
            continue
        where = replace(place, line=number)
        texts = [_read_cell(*cell, where, problems) for cell in zip(*row, named, strict=False)]
        if any(texts):
            yield maker.make_row(where, texts)


def _find_names(sheet: _Sheet, most_columns: int) -> tuple[int, list[str]]:
    """Return the number of the first row with something in it, and what that is."""
    for number, values in enumerate(sheet.iter_rows(max_col=most_columns, values_only=True), start=1):
        names = [_write_value(value) for value in values]
        while names and not names[-1]:
            names.pop()
        if names:
            return number, names
    return 0, []


def _read_cell(cell: Cell, value: object, name: str, place: Place, problems: ProblemLog) -> str:
    """Return what a cell shows. A formula gives what it was last worked out to."""
    if cell.data_type == _FORMULA:
        message = f"The cell is a formula. What it last showed was kept: “{_write_value(value)[:60]}”."
        advice = "Write the words or number themselves."
        problems.add_warning("formula-cell", replace(place, column=name), message, advice)
    if cell.data_type == _ERROR or (isinstance(value, str) and value.startswith("#") and value.endswith("!")):
        message = f"The cell shows {value}. It was left out."
        problems.add("error-cell", replace(place, column=name), message, "Write what it should be.")
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


def _report_marks(marks: SheetMarks, place: Place, problems: ProblemLog) -> None:
    for merged in marks.merged:
        line = int(_FIRST_ROW.findall(merged)[0])
        message = "These cells are merged. What is in them counts for the first row and column only."
        advice = "Unmerge them, and write it in each row it is for."
        problems.add_warning("merged-cells", replace(place, line=line, column=merged), message, advice)
    if marks.hidden_rows:
        message = f"{marks.hidden_rows:,} rows are hidden. They were read like all others."
        problems.add_warning("hidden-rows", place, message, "Check that they should come along.")


def write_workbook(columns: Iterable[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return a workbook of one sheet in which every cell is text, so that nothing in it is worked out."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("services")
    sheet.freeze_panes = "B2"
    names = list(columns)
    for cells in chain([names], ([row.get(name, "") for name in names] for row in rows)):
        sheet.append([_make_cell(sheet, text) for text in cells])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _make_cell(sheet: _WorkbookChild, text: str) -> Cell | None:
    if not text:
        return None
    cell = WriteOnlyCell(sheet, disarm(make_plain(text)))
    cell.data_type, cell.number_format = "s", "@"
    return cell
