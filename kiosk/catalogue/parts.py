"""What is looked for, part by part, and whether it is here at all."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from kiosk.catalogue.everyday_words import PERSONS, Words
from kiosk.catalogue.search_index import Fields, SearchIndex

AT_A_PLACE = 0.6
"""How well something is the place that is named if it is only for the district."""
TELLS_LITTLE = 0.3
"""How much a word such as *child* tells beside others."""


@dataclass(slots=True)
class Part:
    """Something that is looked for, with all that counts as it, each with how well it counts.

    `telling` is how much it tells beside other parts; `for_all` are the documents that are for every need
    if this is one. It `is_common` if it is a word of plain English that means nothing more in particular, and
    `is_missing` if nothing has it in any form.
    """

    alternatives: list[tuple[float, Fields]] = field(default_factory=list)
    marked: set[str] = field(default_factory=set)
    is_danger: bool = False
    telling: float = 1.0
    is_place: bool = False
    is_common: bool = False
    is_missing: bool = False
    for_all: int = 0

    @property
    def documents(self) -> int:
        """Everything that has it in some way."""
        found = 0
        for _, fields in self.alternatives:
            found |= fields.anywhere
        return found

    @property
    def titles(self) -> int:
        """Everything that has it in its title."""
        found = 0
        for _, fields in self.alternatives:
            found |= fields.titles
        return found

    def add(self, strength: float, fields: Fields, marked: Collection[str]) -> None:
        """Count something as this part, unless nothing has it."""
        if fields.anywhere:
            self.alternatives.append((strength, fields))
            self.marked.update(marked)


def is_elsewhere(words: Words, parts: list[Part], index: SearchIndex) -> bool:
    """Say whether this is about something that is not here: at least half of the words that tell are
    plain English that nothing has, and the others mean nothing in particular, as in `passport office`.

    A name is always something in particular. Where somebody tells about people, nothing is elsewhere: the
    words that matter most may be the ones that nobody thought of.
    """
    if not PERSONS.isdisjoint(words):
        return False
    telling = [
        part for part in parts if part.telling > TELLS_LITTLE and (part.alternatives or part.is_missing)
    ]
    missing = sum(part.is_missing for part in telling)
    is_half = len(telling) > 1 and missing * 2 >= len(telling)
    if not missing or not is_half or not all(part.is_common for part in telling):
        return False
    return not any(index.is_whole_title(part.titles) for part in telling)
