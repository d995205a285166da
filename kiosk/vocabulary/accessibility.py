"""What is known about how accessible the kiosk is, from the last audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LineResult(StrEnum):
    """What the audit says of a line of the checklist."""

    PASS = "pass"
    FAIL = "fail"
    PEOPLE = "needs people"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One line of the accessibility checklist; `number` is 1 for A1."""

    number: int
    title: str
    result: LineResult
    note: str


@dataclass(frozen=True, slots=True)
class AccessibilityStatement:
    """The last audit: when, of which program, how many pictures it judged, and what it says of each line."""

    checked_on: date
    program_version: str
    pictures: int
    lines: tuple[ChecklistLine, ...]

    def select(self, *results: LineResult) -> tuple[ChecklistLine, ...]:
        """Return the lines with one of these results, in their order."""
        return tuple(line for line in self.lines if line.result in results)
