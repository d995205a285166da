"""What checking has to say about content: data, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Errors stop compiling; warnings want somebody to look; notes only tell."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the content folder: a path relative to it with forward slashes, and a 1-based line.

    In a table the line may be a row, with the name of its column; in a workbook, `sheet` is whose.
    """

    file: str
    line: int = 1
    column: str = ""
    sheet: str = ""

    def __str__(self) -> str:
        sheet = f"[{self.sheet}]" if self.sheet else ""
        return f"{self.file}{sheet}:{self.line}{f':{self.column}' if self.column else ''}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: which rule, where, what, and what to do about it.

    `rule` is a stable kebab-case code such as `missing-picture`. `message` and `advice` are plain
    sentences for a content officer.
    """

    severity: Severity
    rule: str
    place: Place
    message: str
    advice: str
