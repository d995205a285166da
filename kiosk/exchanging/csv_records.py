"""Reads CSV record by record, and goes on where a quotation mark has no partner.

Python's own reader would take everything up to the next quotation mark into one cell: perhaps the whole file.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator

from kiosk.exchanging.limits import ImportLimits
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_DELIMITERS = ",;\t|"
_SAID_DELIMITER = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_IN_QUOTES = re.compile(r'"(?:[^"]|"")*+"')
_TO_CLOSING_QUOTE = re.compile(r'(?:[^"]|"")*+')
_OPENING_QUOTE = re.compile(r' *"')
_SPACES = re.compile(r" *")
_ENDS_OF_LINES = "\r\n"
_BROAD = 12
"""With fewer columns, a paragraph may well have as many commas as a row."""


class CsvRecords:
    """The records of a file that have words in them, each with the line it starts on.

    Set `columns` once they are known: findings name them, and a cell that has swallowed rows is noticed.
    """

    def __init__(self, lines: Iterable[str], name: str, problems: ProblemLog, limits: ImportLimits) -> None:
        self.columns: list[str] = []
        self._lines = iter(lines)
        self._given_back: deque[str] = deque()
        self._number = 0
        self._name = name
        self._problems = problems
        self._most_characters = limits.max_cell_characters
        self._delimiter = ""

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while (line := self._next_line()) is not None:
            number = self._number
            if not self._delimiter and self._learn_delimiter(line):
                continue
            cells = self._read_cells(line)
            if any(cell.strip() for cell in cells):
                yield number, cells

    def _next_line(self) -> str | None:
        line = self._given_back.popleft() if self._given_back else next(self._lines, None)
        self._number += line is not None
        return line

    def _learn_delimiter(self, line: str) -> bool:
        """Find out what stands between cells. Say whether the line does nothing but tell this."""
        if said := _SAID_DELIMITER.fullmatch(line):
            self._delimiter = said[1]
        elif line.strip():
            names = _IN_QUOTES.sub("", line)
            self._delimiter = max(_DELIMITERS, key=names.count)
        return said is not None

    def _read_cells(self, line: str) -> list[str]:
        if '"' not in line:
            return line.rstrip(_ENDS_OF_LINES).split(self._delimiter or ",")
        cells: list[str] = []
        at = 0
        while True:
            if opening := _OPENING_QUOTE.match(line, at):
                cell, line, at = self._read_quoted(line, opening.end(), len(cells))
            else:
                end = self._find_end(line, at)
                cell, at = line[at:end], end
            cells.append(cell)
            if not line.startswith(self._delimiter, at):
                return cells
            at += 1

    def _find_end(self, line: str, at: int) -> int:
        end = line.find(self._delimiter, at)
        return end if end >= 0 else len(line.rstrip(_ENDS_OF_LINES))

    def _read_quoted(self, first: str, begin: int, index: int) -> tuple[str, str, int]:
        """Return a cell, the line it ends on, and where it ends there. It may go over several lines."""
        parts, following, end = self._follow(first, begin)
        if end is not None and not self._has_swallowed_rows(parts):
            return "".join(parts).replace('""', '"'), [first, *following][-1], end
        self._given_back.extendleft(reversed(following))
        self._number -= len(following)
        return self._read_unclosed(first, begin, index)

    def _follow(self, line: str, at: int) -> tuple[list[str], list[str], int | None]:
        """Return a cell up to the next quotation mark, the lines after the first, and where the cell ends."""
        parts: list[str] = []
        following: list[str] = []
        left = self._most_characters
        while True:
            closing = _skip(_TO_CLOSING_QUOTE, line, at)
            parts.append(line[at:closing])
            left -= closing - at
            if closing < len(line):
                return parts, following, self._find_cell_end(line, closing + 1)
            more = self._next_line() if left > 0 else None
            if more is None:
                return parts, following, None
            following.append(more)
            line, at = more, 0

    def _find_cell_end(self, line: str, at: int) -> int | None:
        """Return where the cell ends whose closing quotation mark was just passed; None if it was no such."""
        end = _skip(_SPACES, line, at)
        is_end = line[end : end + 1] in ("", self._delimiter, *_ENDS_OF_LINES)
        return end if is_end else None

    def _has_swallowed_rows(self, parts: list[str]) -> bool:
        """Say whether a line in a cell has exactly as many cells as there are columns."""
        width = len(self.columns)
        return width >= _BROAD and any(part.count(self._delimiter) == width - 1 for part in parts[1:])

    def _read_unclosed(self, line: str, begin: int, index: int) -> tuple[str, str, int]:
        """Return a cell whose quotation mark has no partner as if it had none."""
        end = self._find_end(line, begin)
        cell = line[begin:end].rstrip().removesuffix('"')
        column = self.columns[index] if index < len(self.columns) else str(index + 1)
        message = (
            f"The double quote before “{cell[:40]}” has no partner. The cell was taken to end at the comma."
        )
        advice = "Compare the row with where it came from, and write a double quote inside a cell twice."
        self._problems.add("unclosed-quote", Place(self._name, self._number, column), message, advice)
        return cell, line, end


def _skip(pattern: re.Pattern[str], line: str, at: int) -> int:
    match = pattern.match(line, at)
    return match.end() if match else at
