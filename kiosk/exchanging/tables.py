"""Reads tables from CSV files, a row at a time, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.exchanging.csv_records import CsvRecords
from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.plain_words import make_plain
from kiosk.exchanging.text_lines import read_lines
from kiosk.source import ProblemLog, rearm
from kiosk.vocabulary import Place


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row by the name of their column in small letters, `_` for each space.

    Empty cells are left out; `columns` has the names of all there are.
    """

    place: Place
    cells: Mapping[str, str]
    columns: tuple[str, ...] = ()


def name_column(written: str) -> str:
    """Return the name of a column as it is compared."""
    return "_".join(make_plain(written).casefold().replace("-", " ").replace("_", " ").split())


def read_csv_table(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[TableRow]:
    """Yield the rows under the first row, which names the columns."""
    table = CsvRecords(
        read_lines(packed.opened, packed.name, problems, limits), packed.name, problems, limits
    )
    records = iter(table)
    first = next(records, None)
    if first is None:
        problems.add("empty-file", Place(packed.name), "The file is empty.", "Fetch it again.")
        return
    maker = RowMaker(first[1], Place(packed.name, first[0]), problems, limits)
    table.columns = maker.names
    for line, cells in records:
        if len(cells) < len(maker.names):
            message = f"The row has {len(cells)} cells, but there are {len(maker.names)} columns."
            advice = "Look for a line break that is not in quotes."
            problems.add_warning("row-too-short", Place(packed.name, line), message, advice)
        yield maker.make_row(Place(packed.name, line), cells)


class RowMaker:
    """Puts the cells of rows under the columns that the first row names."""

    def __init__(self, first: list[str], place: Place, problems: ProblemLog, limits: ImportLimits) -> None:
        self.names = [name_column(cell) for cell in first[: limits.max_columns]]
        self._columns = tuple(self.names)
        self._problems = problems
        self._most_characters = limits.max_cell_characters
        self._report_columns(place, len(first) - limits.max_columns)

    def make_row(self, place: Place, cells: list[str]) -> TableRow:
        """Return a row; what has no column, or is longer than a cell can be, is said and left out."""
        beyond = [cell for cell in cells[len(self.names) :] if cell.strip()]
        if beyond:
            message = f"There are more cells here than columns: “{beyond[0][:60]}” was left out."
            advice = "Look for a comma that is not in quotes."
            self._problems.add_warning("cell-without-column", place, message, advice)
        kept: dict[str, str] = {}
        for name, cell in zip(self.names, cells, strict=False):
            if name and name not in kept and (words := cell.strip()):
                kept[name] = rearm(self._shorten(words, replace(place, column=name)))
        return TableRow(place, kept, self._columns)

    def _shorten(self, cell: str, place: Place) -> str:
        if len(cell) > self._most_characters:
            message = (
                f"The cell is longer than {self._most_characters:,} letters. Only its beginning was kept."
            )
            self._problems.add("cell-too-long", place, message, "Check how the file was made.")
        return cell[: self._most_characters]

    def _report_columns(self, place: Place, too_many: int) -> None:
        twice = {name for name in self.names if name and self.names.count(name) > 1}
        for name in sorted(twice):
            message = f"The column “{name}” is there twice. The first one that has something in it counts."
            self._problems.add_warning("repeated-column", replace(place, column=name), message, "Keep one.")
        if too_many > 0:
            message = f"There are {too_many:,} columns too many. They were left out."
            self._problems.add("too-many-columns", place, message, "Check how the file was made.")
