"""Tells what a file is: by its first bytes where they say it, else by its name."""

from __future__ import annotations

from enum import StrEnum

from kiosk.exchanging.packing import PackedFile

_BEGINNING_BYTES = 4_096
_PACKAGE, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_IN_WORKBOOKS = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"xl/")
_NO_WORDS = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"


class FileKind(StrEnum):
    """What can be read, and what people take for it."""

    JSON = "json"
    TABLE = "table"
    WORKBOOK = "workbook"
    PACKAGE = "package"
    WEB_PAGE = "web page"
    UNKNOWN = "unknown"


_BY_ENDING = {
    **dict.fromkeys(("json", "jsonl", "ndjson"), FileKind.JSON),
    **dict.fromkeys(("csv", "tsv"), FileKind.TABLE),
    **dict.fromkeys(("xlsx", "xlsm", "xls"), FileKind.WORKBOOK),
}


def find_kind(packed: PackedFile) -> FileKind:
    """Return what a file is. It may be named for something else."""
    packed.opened.seek(0)
    beginning = packed.opened.read(_BEGINNING_BYTES)
    packed.opened.seek(0)
    by_name = _BY_ENDING.get(packed.name.rpartition(".")[2].casefold(), FileKind.UNKNOWN)
    if by_name is FileKind.UNKNOWN:
        return by_name
    if beginning.startswith(_PACKAGE):
        is_workbook = by_name is FileKind.WORKBOOK or beginning[30:].startswith(_IN_WORKBOOKS)
        return FileKind.WORKBOOK if is_workbook else FileKind.PACKAGE
    if beginning.startswith(_OLD_EXCEL) or by_name is FileKind.WORKBOOK:
        return FileKind.WORKBOOK
    words = beginning.replace(b"\0", b"").lstrip(_NO_WORDS).lower()
    if words.startswith((b"<!doctype", b"<html", b"<?xml")):
        return FileKind.WEB_PAGE
    return FileKind.JSON if words.startswith((b"{", b"[{")) else by_name
