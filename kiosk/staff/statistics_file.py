"""Writes the statistics onto a stick, as a file that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from kiosk.counting import Figure
from kiosk.staff.statistics import StatisticsTable, list_counted
from kiosk.staff.statistics_words import GROUPS, name_counted, name_period, write_figure
from kiosk.staff.stick_files import write_onto_stick
from kiosk.vocabulary import describe_day

_README = (
    "Each number says in how many visits something was used, however often. Numbers are rounded to the "
    "nearest 5, and 1 to 4 is “under 5”, so that nobody can be recognised. What visitors typed is not kept."
)
_FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_statistics(stick: Path, table: StatisticsTable, place: str) -> Path:
    """Put a table of all months and weeks onto a stick.

    Args:
        stick: Where to.
        table: What may be shown.
        place: The postcode of the kiosk, where it is known, to tell files of several kiosks apart.

    Raises:
        NotOnStickError: It could not be written.
    """
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(_list_lines(table, place))
    # Excel takes a file for UTF-8 only where it begins with a mark.
    data = text.getvalue().encode("utf-8-sig")
    return write_onto_stick(stick, f"kiosk-statistics-{table.today.isoformat()}.csv", data)


def _list_lines(table: StatisticsTable, place: str) -> Iterator[list[str]]:
    where = f" at {place}" if place else ""
    yield [f"Information kiosk{where}, up to {describe_day(table.today)}. {_README}"]
    yield []
    periods = [*table.months.items(), *((week, each) for week, each in table.weeks.items() if week.first)]
    yield ["Group", "What", *(name_period(period) for period, _ in periods)]
    all_figures = tuple(figures for _, figures in periods)
    for kind, heading in GROUPS.items():
        for counted in list_counted(kind, tuple(table.months.values()), table.titles):
            cells = (figures.get(counted, Figure()) for figures in all_figures)
            yield [heading, guard_cell(name_counted(counted, table.titles)), *map(write_figure, cells)]


def guard_cell(text: str) -> str:
    """Keep a spreadsheet from taking words for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_BEGINNINGS) else text
