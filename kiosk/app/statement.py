"""Reads the accessibility statement that came with the program."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path

from kiosk.vocabulary import AccessibilityStatement, ChecklistLine, LineResult

_LOG = logging.getLogger(__name__)


def read_statement(file: Path) -> AccessibilityStatement | None:
    """Return the statement, or None where there is none that can be read; the log says why."""
    try:
        written = json.loads(file.read_text(encoding="utf-8"))
        return AccessibilityStatement(
            checked_on=date.fromisoformat(written["date"]),
            program_version=str(written["version"]),
            pictures=int(written["snapshots"]),
            lines=tuple(_read_line(line) for line in written["checklist"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        _LOG.error("The accessibility statement %s cannot be read: %s", file, error)
        return None


def _read_line(line: dict[str, object]) -> ChecklistLine:
    number = line["number"]
    if not isinstance(number, int):
        raise ValueError(f"“{number}” is not the number of a line")
    return ChecklistLine(number, str(line["title"]), LineResult(str(line["result"])), str(line["note"]))
