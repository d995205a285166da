"""Reads rows of our own columns from CSV files and workbooks, and mends what can be mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby

from kiosk.exchanging.hsds_reader import make_slug
from kiosk.exchanging.plain_words import has_html, make_plain
from kiosk.exchanging.repairs import repair_date, repair_phone, repair_postcode
from kiosk.exchanging.tables import TableRow
from kiosk.source import SERVICE_COLUMNS, ProblemLog, SourceRow
from kiosk.vocabulary import Confidence, Place

OTHER_NAMES = {
    "organization": "organisation",
    "organisation_name": "organisation",
    "service_name": "name",
    "topic": "category",
    "telephone": "phone",
    "phone_number": "phone",
    "url": "website",
    "opening_times": "opening_hours",
    "district": "area",
    "minimum_age": "age_min",
    "maximum_age": "age_max",
}
"""Names that others give to columns of ours."""

_DATES = ("hide_by", "review_by", "seen")
_LONG = ("description", "eligibility", "how_to_apply", "opening_hours", "access_notes")


def read_service_rows(rows: Iterable[TableRow], problems: ProblemLog) -> Iterator[SourceRow]:
    """Yield a row of `services.csv` for each row that names a service."""
    for _, table in groupby(rows, key=lambda row: (row.place.file, row.place.sheet)):
        yield from _read_table(table, problems)


def _read_table(rows: Iterator[TableRow], problems: ProblemLog) -> Iterator[SourceRow]:
    first = next(rows)
    if "name" not in {OTHER_NAMES.get(name, name) for name in first.columns}:
        message = "No column here is called “name”, so these are not services. They were left out."
        advice = "If they are services, call the column with their names “name”."
        problems.add("no-name-column", replace(first.place, line=1), message, advice)
        return
    for row in chain([first], rows):
        cells = {OTHER_NAMES.get(name, name): cell for name, cell in row.cells.items()}
        for name in sorted(cells.keys() - set(SERVICE_COLUMNS)):
            words = make_plain(cells[name])[:60]
            message = f"The kiosk has no place for “{name}”. It was left out: “{words}”."
            advice = "If families need it, write it into the description."
            problems.add_warning("dropped-field", replace(row.place, column=name), message, advice)
        named = [name for name in SERVICE_COLUMNS if name in cells]
        mended = {name: _mend(name, cells[name], row.place, problems) for name in named}
        if not mended.get("name"):
            message = "The row has no name, so it is not a service. It was left out."
            problems.add("row-without-name", row.place, message, "Give it a name in the column “name”.")
            continue
        yield SourceRow(row.place, _complete(mended))


def _mend(name: str, cell: str, place: Place, problems: ProblemLog) -> str:
    where = replace(place, column=name)
    if has_html(cell):
        message = "The text had HTML in it. Only its words were kept."
        problems.add_warning("html-removed", where, message, "Read it through once.")
    plain = make_plain(cell)
    text = plain if name in _LONG else " ".join(plain.split())
    if name in ("phone", "text_relay_or_sms"):
        return "; ".join(filter(None, (repair_phone(part, problems, where) for part in text.split(";"))))
    if name == "postcode":
        return repair_postcode(text, problems, where)
    return repair_date(text, problems, where) if name in _DATES else text


def _complete(cells: dict[str, str]) -> dict[str, str]:
    """Fill in what every row must have: an id made of the name, and how sure the row is."""
    made = {"id": make_slug(cells["name"]), "confidence": str(Confidence.UNVERIFIED)}
    filled = {name: value for name, value in cells.items() if value}
    return dict.fromkeys(SERVICE_COLUMNS, "") | made | filled
