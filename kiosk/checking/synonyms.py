"""Rules about `synonyms.csv`, a row for terms that mean the same."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle import split_words
from kiosk.checking.entries import check_cells_are_there
from kiosk.checking.findings import make_error, make_warning
from kiosk.source import ARROW, SourceRow, SourceTree, is_yes, split_synonyms
from kiosk.vocabulary import Finding, Place


def check_synonyms(tree: SourceTree) -> Iterator[Finding]:
    """Judge every row."""
    for row in tree.synonyms:
        yield from check_cells_are_there(row, ("terms",))
        yield from _check_danger(row)
        if row.row.get("terms"):
            yield from _check_arrow(row)
            yield from _check_terms(row)
    yield from _check_other_rows(tree.synonyms)


def _check_danger(row: SourceRow) -> Iterator[Finding]:
    written = row.row.get("danger", "")
    if written and not is_yes(written):
        message = f"“{written}” cannot stand in the column “danger”."
        yield make_error("unknown-danger", row.place, message, "Write “yes” or leave the cell empty.")


def _check_arrow(row: SourceRow) -> Iterator[Finding]:
    written = row.row["terms"]
    asked, found = split_synonyms(written)
    if written.count(ARROW) > 1:
        message = f"There is more than one “{ARROW}” in this row."
        yield make_error("arrow-twice", row.place, message, "Make two rows of it.")
    elif ARROW in written and not (asked and found):
        message = f"There is nothing on one side of “{ARROW}”."
        advice = "Write what people type before it, and what that finds after it."
        yield make_error("arrow-leads-nowhere", row.place, message, advice)
    elif len(asked) == 1 and not found and not is_yes(row.row.get("danger", "")):
        message = f"“{asked[0]}” stands alone, so this row changes nothing."
        advice = "Add another term that means the same, or take the row out."
        yield make_warning("synonym-alone", row.place, message, advice)


def _check_terms(row: SourceRow) -> Iterator[Finding]:
    seen: set[tuple[str, ...]] = set()
    for terms in split_synonyms(row.row["terms"]):
        for term in terms:
            words = split_words(term)
            if not words:
                message = f"“{term}” has no letters or numbers, so nobody can type it."
                yield make_error("synonym-without-words", row.place, message, "Take it out.")
            elif words in seen:
                message = f"“{term}” stands in this row twice."
                yield make_warning("synonym-twice", row.place, message, "Take one of the two out.")
            seen.add(words)


def _check_other_rows(rows: tuple[SourceRow, ...]) -> Iterator[Finding]:
    first_places: dict[tuple[str, ...], Place] = {}
    for row in rows:
        asked, found = split_synonyms(row.row.get("terms", ""))
        for term in () if found else asked:
            first = first_places.setdefault(split_words(term), row.place)
            if first is not row.place:
                message = f"“{term}” also stands at {first}, so both rows count as one."
                yield make_warning("synonym-in-two-rows", row.place, message, "Put the two rows together.")
