"""Workbooks that mean harm, and what sheets say beside their cells."""

from __future__ import annotations

import io
import zipfile

import pytest

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.workbook_parts import SheetMarks, inspect_parts

SHEET = b'<row r="2" hidden="1"><c/></row><mergeCells><mergeCell ref="A4:B4"/></mergeCells>'


def inspect(content: bytes, most_bytes: int = 3_000_000):
    """Inspect a workbook of one sheet."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", content)
    return inspect_parts(written, ImportLimits(max_unpacked_bytes=most_bytes))


def test_what_is_merged_and_hidden_is_found_wherever_it_stands():
    for before in (0, 1_048_540, 2_000_000):
        parts = inspect(b"<a>" + b"<b>x</b>" * (before // 8) + SHEET)
        assert parts.danger == ""
        assert parts.marks == {"xl/worksheets/sheet1.xml": SheetMarks(["A4:B4"], 1)}


@pytest.mark.parametrize(
    ("content", "danger"),
    [
        (bytes(5_000_000), "far larger"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]>", "no spreadsheet program writes"),
        ("<!DOCTYPE x>".encode("utf-16"), "no spreadsheet program writes"),
        (b"<!-- " + b"x" * 2_000_000 + b"--><!DOCTYPE x>", "no spreadsheet program writes"),
    ],
)
def test_danger_is_found_before_anything_is_read(content: bytes, danger: str):
    assert danger in inspect(content).danger


def test_old_excel_is_told_from_what_is_no_workbook():
    assert "old Excel" in inspect_parts(io.BytesIO(b"\xd0\xcf\x11\xe0" + bytes(600)), ImportLimits()).danger
    assert "no Excel workbook" in inspect_parts(io.BytesIO(b"name\n"), ImportLimits()).danger
