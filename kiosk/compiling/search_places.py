"""The places that people name, and what is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.bundle import EVERYWHERE, PLACE_MARK, split_words
from kiosk.compiling.concepts import Concept
from kiosk.compiling.directory_plan import DirectoryPlan
from kiosk.source import Row
from kiosk.vocabulary import AreaKind

_NEAR = re.compile(r"^near\b", re.IGNORECASE)
_MOST_WORDS_OF_A_TOWN = 4


def list_place_tokens(area: Row) -> tuple[str, ...]:
    """Return the tokens of the places that something for an area is for."""
    token = f"{PLACE_MARK}{area['id']}"
    return (token,) if area["kind"] == AreaKind.DISTRICT else (token, EVERYWHERE)


def part_places(plan: DirectoryPlan, concepts: Iterable[Concept]) -> tuple[list[Concept], list[Concept]]:
    """Return the concepts that are no places, and the places.

    A place is a district or a county, by its title, by the towns in the addresses of what is there, and by
    what the list of synonyms says leads to it or means the same.
    """
    listed = list(concepts)
    towns = _list_towns(plan)
    places = []
    for area in plan.areas:
        if area.row["kind"] == AreaKind.NATION:
            continue
        title = split_words(area.row["title"])
        same = [each for each in listed if title in map(split_words, each.written)]
        others = tuple(name for each in same for name in each.asked if each.asked == each.written)
        written = tuple(dict.fromkeys((area.row["title"], *others)))
        asked = (*written, *towns.get(area.row["id"], ()), *(name for each in same for name in each.asked))
        places.append(Concept(f"{PLACE_MARK}{area.row['id']}", tuple(dict.fromkeys(asked)), written, False))
        listed = [each for each in listed if each not in same or each.asked == each.written]
    return listed, places


def _list_towns(plan: DirectoryPlan) -> dict[str, list[str]]:
    titles = {split_words(area.row["title"]) for area in plan.areas}
    towns: dict[str, dict[str, None]] = {}
    for service in plan.services:
        if service.area.row["kind"] == AreaKind.DISTRICT:
            for town in _read_towns(service.row.get("address", "")):
                if split_words(town) not in titles:
                    towns.setdefault(service.area.row["id"], {})[town] = None
    return {area: list(names) for area, names in towns.items()}


def _read_towns(address: str) -> Iterator[str]:
    """Yield the town at the end of an address, if it ends with one."""
    *before, last = address.split(",")
    town = _NEAR.sub("", last.strip()).strip()
    words = split_words(town)
    if before and words and len(words) <= _MOST_WORDS_OF_A_TOWN and not re.search(r"\d", town):
        yield town
