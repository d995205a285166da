"""Looks through the parts of a workbook before they are read: is it safe, what is merged, what is hidden?"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from kiosk.exchanging.limits import ImportLimits
from kiosk.exchanging.packing import DAMAGED

_CHUNK_BYTES = 1_048_576
_LONGEST_TAG_BYTES = 1_024
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:]+)"')
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?hidden="(?:1|true)"')
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(slots=True)
class SheetMarks:
    """What a sheet says beside its cells: ranges that are merged, and how many rows are hidden."""

    merged: list[str] = field(default_factory=list)
    hidden_rows: int = 0


@dataclass(slots=True)
class WorkbookParts:
    """Why a workbook must not be read, if so; else the marks of each sheet, by the name of its part."""

    danger: str = ""
    marks: dict[str, SheetMarks] = field(default_factory=dict)


def inspect_parts(file: IO[bytes], limits: ImportLimits) -> WorkbookParts:
    """Read every part once, a piece at a time, and stop soon after it is too much."""
    parts = WorkbookParts()
    try:
        with zipfile.ZipFile(file) as package:
            parts.danger = _inspect(package, parts.marks, limits.max_unpacked_bytes)
    except (*DAMAGED, OSError):
        file.seek(0)
        is_old = file.read(len(_OLD_EXCEL)) == _OLD_EXCEL
        old = "This is a workbook of old Excel (.xls), or one with a password."
        parts.danger = old if is_old else "This is no Excel workbook, or it is damaged."
    return parts


def _inspect(package: zipfile.ZipFile, marks: dict[str, SheetMarks], left_bytes: int) -> str:
    """Note what sheets say, and return what is wrong with the package."""
    for info in package.infolist():
        found = marks.setdefault(info.filename, SheetMarks())
        for chunk in _read_part(package, info):
            left_bytes -= len(chunk)
            if left_bytes < 0:
                return "The workbook is far larger unpacked than a directory can be."
            if b"<!DOCTYPE" in chunk.replace(b"\0", b""):
                return "The workbook has XML in it that no spreadsheet program writes."
            found.merged += [match.decode() for match in _MERGED.findall(chunk)]
            found.hidden_rows += len(_HIDDEN_ROW.findall(chunk))
    return ""


def _read_part(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part in pieces that end between two tags, where tags are of a sane length."""
    rest = b""
    with package.open(info) as part:
        while chunk := part.read(_CHUNK_BYTES):
            whole, bracket, rest = (rest + chunk).rpartition(b"<")
            if len(rest) > _LONGEST_TAG_BYTES:
                whole, bracket, rest = whole + bracket + rest, b"", b""
            yield whole
            rest = bracket + rest
    yield rest
