"""Excel workbooks, and what people do in them."""

from __future__ import annotations

import io
import zipfile
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
    assert read(spoil(name, content), ImportLimits(max_file_bytes=1_000_000))[1] == [
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
