"""The topics, needs and areas that imported services can be sorted by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.source import SourceRow, SourceTree

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Sorting:
    """Titles of topics and areas, and ids of needs, by their titles and ids in small letters."""

    topics: dict[str, str]
    needs: dict[str, str]
    areas: dict[str, str]


def gather_sorting(tree: SourceTree) -> Sorting:
    """Gather what a content folder sorts services by."""
    return Sorting(_gather(tree.topics, "title"), _gather(tree.needs, "id"), _gather(tree.areas, "title"))


def _gather(rows: Iterable[SourceRow], kept: str) -> dict[str, str]:
    names = {
        row.row.get(column, "").casefold(): row.row.get(kept, "")
        for row in rows
        for column in ("id", "title")
    }
    return {name: value for name, value in names.items() if name and value}
