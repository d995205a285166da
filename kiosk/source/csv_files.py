"""Reads CSV files by column name, keeping the line on which each row starts."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator

from kiosk.source.compact_row import CompactRow
from kiosk.source.formulas import rearm
from kiosk.source.problems import ProblemLog
from kiosk.source.tree import SourceRow
from kiosk.vocabulary import Place

_LINE = re.compile(r"[^\n]*\n|[^\n]+")

CSV_COLUMNS = {
    "topics.csv": ("id", "title", "summary", "picture", "crisis"),
    "needs.csv": ("id", "title"),
    "areas.csv": ("id", "title", "kind"),
    "glossary.csv": ("id", "term", "explanation", "also"),
    "synonyms.csv": ("terms", "danger"),
    "pictures.csv": ("name", "alt", "file", "author", "licence", "source"),
    "services.csv": (
        "id",
        "name",
        "organisation",
        "category",
        "needs",
        "age_min",
        "age_max",
        "area",
        "description",
        "phone",
        "text_relay_or_sms",
        "email",
        "website",
        "address",
        "postcode",
        "opening_hours",
        "cost",
        "referral",
        "source_url",
        "seen",
        "confidence",
    ),
}
"""The columns each CSV file must have."""

OPTIONAL_COLUMNS = {
    "services.csv": (
        "alternate_name",
        "status",
        "closed_try",
        "hide_by",
        "review_by",
        "schedule",
        "prices",
        "languages",
        "access",
        "access_notes",
        "getting_there",
        "other_places",
        "eligibility",
        "how_to_apply",
        "contact_name",
        "contact_role",
    ),
}
"""The columns a CSV file may have as well."""


def read_rows(text: str, file: str, problems: ProblemLog) -> tuple[SourceRow, ...]:
    """Return the rows of a CSV file whose columns are in `CSV_COLUMNS`.

    Empty lines are left out. What cannot be read becomes a problem and the rest carries on.
    """
    records = _read_records(text, file, problems)
    line, header = next(records, (1, []))
    names = [name.strip().casefold() for name in header]
    _report_columns(names, Place(file, line), problems)
    columns = {name: index for index, name in enumerate(names) if name}
    return tuple(
        SourceRow(place, CompactRow(columns, _read_cells(cells, len(names), place, problems)))
        for place, cells in ((Place(file, line), cells) for line, cells in records)
    )


def _read_records(text: str, file: str, problems: ProblemLog) -> Iterator[tuple[int, list[str]]]:
    """Yield each record that is not empty, with the line on which it starts."""
    reader = csv.reader((line.group() for line in _LINE.finditer(text)), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            problems.add(
                "broken-csv",
                Place(file, line),
                "From here on the file cannot be read: the quotation marks do not match.",
                "Put a double quote at both ends of a cell that has commas or quotes in it, "
                "and write a double quote inside a cell twice.",
            )
            return
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells


def _report_columns(names: list[str], place: Place, problems: ProblemLog) -> None:
    known = CSV_COLUMNS[place.file]
    for name in known:
        if name not in names:
            message = f"The column “{name}” is missing."
            problems.add("missing-column", place, message, f"The first line must be: {', '.join(known)}.")
    for name, count in Counter(names).items():
        if name and count > 1:
            message = f"The column “{name}” is there twice."
            problems.add("repeated-column", place, message, "Keep one of the two.")
        if name and name not in (*known, *OPTIONAL_COLUMNS.get(place.file, ())):
            advice = "Check its spelling, or take the column out."
            problems.add_warning("unknown-column", place, f"Nothing uses the column “{name}”.", advice)


def _read_cells(cells: list[str], width: int, place: Place, problems: ProblemLog) -> tuple[str, ...]:
    """Return as many cells as the header has, without the white space around them."""
    if len(cells) != width:
        problems.add(
            "wrong-number-of-cells",
            place,
            f"This row has {len(cells)} cells, but the header has {width}.",
            "Put a cell that has commas in it between double quotes, and keep a comma for each empty cell.",
        )
        cells = [*cells[:width], *[""] * (width - len(cells))]
    return tuple(rearm(cell.strip()) for cell in cells)
