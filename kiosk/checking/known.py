"""Gathers the names that other parts of the content may refer to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from kiosk.source import SourceRow, SourceTree, get_text
from kiosk.vocabulary import Severity

Names = frozenset[str]

_WHOLE_FILE_RULES = frozenset(
    {"missing-file", "unreadable-file", "wrong-encoding", "broken-csv", "broken-yaml", "missing-column"}
)


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What is there to refer to. None where its file could not be read: then nothing can be said."""

    pages: Names
    strategies: Names | None
    terms: Names | None
    pictures: Names | None
    needs: Names | None
    topic_titles: Names | None
    area_titles: Names | None


def gather_known_names(tree: SourceTree) -> KnownNames:
    """Gather every name in a content folder."""
    unread = _find_files_not_wholly_read(tree)
    strategies = frozenset(get_text(entry.fields, "id") for entry in tree.strategies)
    page_ids = {get_text(page.front.fields, "id") for page in tree.pages}
    return KnownNames(
        pages=frozenset({page.folder for page in tree.pages} | page_ids),
        strategies=None if "strategies.yaml" in unread else strategies,
        terms=_gather_cells(tree.terms, "id", "glossary.csv", unread),
        pictures=_gather_cells(tree.pictures, "name", "pictures.csv", unread),
        needs=_gather_cells(tree.needs, "id", "needs.csv", unread),
        topic_titles=_gather_cells(tree.topics, "title", "topics.csv", unread),
        area_titles=_gather_cells(tree.areas, "title", "areas.csv", unread),
    )


def _find_files_not_wholly_read(tree: SourceTree) -> Names:
    return frozenset(
        problem.place.file
        for problem in tree.problems
        if problem.severity is Severity.ERROR and problem.rule in _WHOLE_FILE_RULES
    )


def _gather_cells(rows: Iterable[SourceRow], column: str, file: str, unread: Names) -> Names | None:
    if file in unread:
        return None
    return frozenset(row.row.get(column, "") for row in rows)


def suggest(written: str, known: Names, otherwise: str) -> str:
    """Advise the known name that looks most like what was written, or something else."""
    close = get_close_matches(written, sorted(known), n=1)
    return f"Did you mean “{close[0]}”?" if close else otherwise
