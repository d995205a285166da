"""What a file is, whatever it is called."""

from __future__ import annotations

import pytest

from kiosk.exchanging import ExportFormat, export_services
from kiosk.exchanging.file_kinds import FileKind, find_kind
from tests.exchanging.records import make_record, pack

WORKBOOK = export_services([make_record()], ExportFormat.XLSX)
PACKAGE = export_services([make_record()], ExportFormat.HSDS_CSV)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.JSON", b"[]", FileKind.JSON),
        ("a.csv", b"name\n", FileKind.TABLE),
        ("a.tsv", b"", FileKind.TABLE),
        ("a.csv", b'\xef\xbb\xbf {"contents": []}', FileKind.JSON),
        ("a.csv", '[{"name"'.encode("utf-16"), FileKind.JSON),
        ("a.csv", WORKBOOK, FileKind.WORKBOOK),
        ("a.xlsx", WORKBOOK, FileKind.WORKBOOK),
        ("a.json", PACKAGE, FileKind.PACKAGE),
        ("a.csv", b"\xd0\xcf\x11\xe0", FileKind.WORKBOOK),
        ("a.json", b"\r\n<!DOCTYPE html><html>", FileKind.WEB_PAGE),
        ("a.txt", b"[]", FileKind.UNKNOWN),
        ("a", b"", FileKind.UNKNOWN),
    ],
)
def test_the_first_bytes_say_what_a_file_is(name: str, content: bytes, kind: FileKind):
    packed = pack(name, content)
    assert find_kind(packed) is kind
    assert packed.opened.tell() == 0
