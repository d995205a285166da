"""Excel workbooks, and what people do in them."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from openpyxl import Workbook, load_workbook

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.workbooks import read_workbook, write_workbook
from kiosk.source import ProblemLog
from tests.exchanging.records import pack


def save(*rows: tuple[object, ...], merge: str = "") -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def read(content: bytes, limits: ImportLimits | None = None):
    problems = ProblemLog()
    rows = list(read_workbook(pack("a.xlsx", content), problems, limits or ImportLimits()))
    return [dict(row.cells) for row in rows], [(f.rule, str(f.place)) for f in problems.findings]


def test_cells_are_read_as_they_look():
    content = save(
        ("Name", "Phone", "Seen", "Open", "Sure"),
        ("Club", 1785223121.0, datetime(2026, 11, 23), time(9), True),
        (None, None, None, None, None),
        ("Other", 3.5, date(2026, 1, 2), "9am", None),
    )
    assert read(content) == (
        [
            {"name": "Club", "phone": "1785223121", "seen": "2026-11-23", "open": "09:00:00", "sure": "yes"},
            {"name": "Other", "phone": "3.5", "seen": "2026-01-02", "open": "9am"},
        ],
        [],
    )


def test_formulas_errors_and_merged_cells_are_said_with_sheet_row_and_column():
    rows, found = read(save(("name", "cost"), ("Club", "=1+1"), ("#REF!", "x"), ("a", "b"), merge="A4:B4"))
    assert rows == [{"name": "Club"}, {"cost": "x"}, {"name": "a"}]
    assert found == [
        ("formula-cell", "a.xlsx[Sheet]:2:cost"),
        ("error-cell", "a.xlsx[Sheet]:3:name"),
        ("merged-cells", "a.xlsx[Sheet]:4:A4:B4"),
    ]


@pytest.mark.parametrize("content", [b"", b"PK", b"nothing", save(("name",))[:200]])
def test_what_is_no_workbook_is_said(content: bytes):
    assert read(content) == ([], [("bad-workbook", "a.xlsx:1")])


def spoil(name: str, content: bytes) -> bytes:
    """Put another content into a part of a workbook."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(save(("name",)))) as old, zipfile.ZipFile(written, "w", 8) as new:
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == name else old.read(info))
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("xl/worksheets/sheet1.xml", bytes(3_000_000)),
        ("xl/worksheets/sheet1.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        ("xl/worksheets/sheet1.xml", b"<broken"),
        ("xl/workbook.xml", b"<broken"),
        ("[Content_Types].xml", b"<Types/>"),
    ],
)
def test_a_workbook_that_means_harm_is_said(name: str, content: bytes):
    assert read(spoil(name, content), ImportLimits(max_unpacked_bytes=1_000_000))[1] == [
        ("bad-workbook", "a.xlsx:1")
    ]


def test_nothing_that_is_written_is_a_formula():
    content = write_workbook(("name", "phone"), [{"name": '=HYPERLINK("x")', "phone": "+44 1785"}])
    sheet = load_workbook(io.BytesIO(content)).active
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert [(cell.data_type, cell.value) for cell in cells] == [
        ("s", '\'=HYPERLINK("x")'),
        ("s", "'+44 1785"),
    ]
    assert read(content)[0] == [{"name": '=HYPERLINK("x")', "phone": "+44 1785"}]


def make_book(fill: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    fill(book)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_stray_cell_at_the_far_corner_costs_neither_time_nor_memory():
    def fill(book: Workbook) -> None:
        book.active.append(("name",))
        book.active.append(("Club",))
        book.active["XFD150000"] = "stray"

    tracemalloc.start()
    rows, found = read(make_book(fill))
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (rows, found) == ([{"name": "Club"}], [])
    assert peak_bytes < 20_000_000


def test_hidden_sheets_are_left_out_and_hidden_rows_are_read_and_both_are_said():
    def fill(book: Workbook) -> None:
        book.active.append(("name",))
        book.active.append(("Club",))
        book.active.row_dimensions[2].hidden = True
        book.create_sheet("Old").append(("name",))
        book["Old"].sheet_state = "hidden"

    assert read(make_book(fill)) == (
        [{"name": "Club"}],
        [("hidden-rows", "a.xlsx[Sheet]:1"), ("hidden-sheet", "a.xlsx[Old]:1")],
    )


def test_a_hundred_sheets_are_read():
    def fill(book: Workbook) -> None:
        for number in range(99):
            book.create_sheet(f"S{number}").append(("name",))
            book[f"S{number}"].append((f"Club {number}",))

    assert len(read(make_book(fill))[0]) == 99


def test_what_a_sheet_says_of_its_size_is_not_believed():
    lying = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/>'
    )
    lying += b'<sheetData><row r="1"><c r="A1" t="str"><v>name</v></c></row>'
    lying += b'<row r="2"><c r="A2" t="str"><v>Club</v></c></row></sheetData></worksheet>'
    assert read(spoil("xl/worksheets/sheet1.xml", lying)) == ([{"name": "Club"}], [])


def test_rows_before_the_damage_are_kept():
    cut = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    cut += b'<dimension ref="A1"/><sheetData><row><c t="str"><v>name</v></c></row>'
    cut += b'<row><c t="str"><v>Club</v></c></row>' * 5_000 + b"<row><c"
    rows, found = read(spoil("xl/worksheets/sheet1.xml", cut))
    assert found == [("bad-workbook", "a.xlsx:1")]
    assert len(rows) > 1_000
