"""Rules about the short lists: topics, needs, areas and hard words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checking.entries import check_cells_are_there
from kiosk.checking.findings import make_error
from kiosk.source import SourceTree, is_yes
from kiosk.vocabulary import AreaKind, Finding


def check_words(tree: SourceTree) -> Iterator[Finding]:
    """Judge every row of the short lists."""
    for topic in tree.topics:
        yield from check_cells_are_there(topic, ("title", "summary", "picture"))
        written = topic.row.get("crisis", "")
        if written and not is_yes(written):
            message = f"“{written}” cannot stand in the column “crisis”."
            yield make_error("unknown-crisis", topic.place, message, "Write “yes” or leave the cell empty.")
    for need in tree.needs:
        yield from check_cells_are_there(need, ("title",))
    for term in tree.terms:
        yield from check_cells_are_there(term, ("term", "explanation"))
    yield from _check_areas(tree)


def _check_areas(tree: SourceTree) -> Iterator[Finding]:
    for area in tree.areas:
        yield from check_cells_are_there(area, ("title", "kind"))
        written = area.row.get("kind", "")
        if written and written not in list(AreaKind):
            advice = f"Write one of: {', '.join(AreaKind)}."
            message = f"“{written}” is not a kind of area."
            yield make_error("unknown-area-kind", area.place, message, advice)
