"""Rules about ids: there, well formed, used once, and the same as the folder's name."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checking.findings import make_error
from kiosk.source import ALL_NEEDS, SourceEntry, SourcePage, SourceRow, SourceTree, get_text, is_id
from kiosk.vocabulary import Finding, Place

_ID_ADVICE = "Use lower-case letters and numbers joined by hyphens, such as “asking-for-help”."

Named = tuple[str, Place]
"""An id or title as written, and where."""


def check_identities(tree: SourceTree) -> Iterator[Finding]:
    """Judge every id in the folder."""
    for kind, named in _gather_ids(tree):
        yield from _check_form(named)
        yield from _check_repeats(named, f"{kind} with the id")
    for rows, kind in ((tree.topics, "topic"), (tree.areas, "area")):
        titles = [(row.row["title"], row.place) for row in rows if row.row.get("title")]
        yield from _check_repeats(titles, f"{kind} called")
    yield from _check_reserved_need(tree)
    for page in tree.pages:
        yield from _check_folder(page)
        yield from _check_section_ids(page)


def _gather_ids(tree: SourceTree) -> Iterator[tuple[str, list[Named]]]:
    yield "strategy", _gather_entry_ids(tree.strategies)
    yield "film", _gather_entry_ids(tree.films)
    yield "page", _gather_entry_ids(tuple(page.front for page in tree.pages if page.front.fields))
    yield "topic", _gather_cells(tree.topics, "id")
    yield "need", _gather_cells(tree.needs, "id")
    yield "area", _gather_cells(tree.areas, "id")
    yield "service", _gather_cells(tree.services, "id")
    yield "hard word", _gather_cells(tree.terms, "id")
    yield "picture", _gather_cells(tree.pictures, "name")


def _gather_entry_ids(entries: tuple[SourceEntry, ...]) -> list[Named]:
    return [(get_text(entry.fields, "id"), entry.find_place_of("id")) for entry in entries]


def _gather_cells(rows: tuple[SourceRow, ...], column: str) -> list[Named]:
    return [(row.row[column], row.place) for row in rows if column in row.row]


def _check_form(named: list[Named]) -> Iterator[Finding]:
    for written, place in named:
        if not written:
            yield make_error("missing-id", place, "There is no id here.", f"Give it one. {_ID_ADVICE}")
        elif not is_id(written):
            yield make_error("bad-id", place, f"“{written}” cannot be an id.", _ID_ADVICE)


def _check_repeats(named: list[Named], kind: str) -> Iterator[Finding]:
    first_places: dict[str, Place] = {}
    for written, place in named:
        first = first_places.setdefault(written, place)
        if written and first is not place:
            message = f"There is already a {kind} “{written}”, at {first}."
            yield make_error("duplicate-id", place, message, "Give one of the two another name.")


def _check_reserved_need(tree: SourceTree) -> Iterator[Finding]:
    for row in tree.needs:
        if row.row.get("id") == ALL_NEEDS:
            message = f"A need cannot have the id “{ALL_NEEDS}”: services use it for “every need”."
            yield make_error("reserved-id", row.place, message, "Take the row out, or give it another id.")


def _check_folder(page: SourcePage) -> Iterator[Finding]:
    for front, key in ((page.front, "id"), (page.easy_read_front, "page")):
        if front is None or not front.fields:
            continue
        written = get_text(front.fields, key)
        if written != page.folder and (written or key == "page"):
            place = front.find_place_of(key)
            message = f"The folder is called “{page.folder}”, but “{key}” says “{written}”."
            yield make_error("folder-differs-from-id", place, message, f"Write “{key}: {page.folder}”.")


def _check_section_ids(page: SourcePage) -> Iterator[Finding]:
    for sections in (page.sections, page.easy_read_sections):
        named = [(section.id, section.place) for section in sections]
        yield from _check_repeats(named, "section with the id")
        for written, place in named:
            if not written:
                advice = "End the heading with an id in curly brackets, such as “{#who-can-ask}”."
                yield make_error("section-without-id", place, "This heading has no id.", advice)
            elif not is_id(written):
                yield make_error("bad-id", place, f"“{written}” cannot be an id.", _ID_ADVICE)
