"""What can be found, and by which words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.bundle import EVERYWHERE
from kiosk.vocabulary import HitKind

_WORD = re.compile(r"[^\W\d_][\w’']*")
_FEWEST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Searchable:
    """One thing to find; a word in the title tells most, one in the body least.

    `rowid` is its place in its own kind's table, counted from 1; `areas` are tokens of the places it is for,
    and `needs` names of needs that it is for although it does not say so.
    """

    kind: HitKind
    rowid: int
    title: tuple[str, ...]
    keywords: tuple[str, ...]
    body: tuple[str, ...]
    areas: tuple[str, ...] = (EVERYWHERE,)
    needs: tuple[str, ...] = ()


def list_initials(name: str) -> tuple[str, ...]:
    """Return what people shorten a long name to: `NDCS` for `National Deaf Children’s Society`."""
    words = [word for word in _WORD.findall(name.partition("(")[0]) if word[0].isupper()]
    return ("".join(word[0] for word in words),) if len(words) >= _FEWEST_INITIALS else ()
