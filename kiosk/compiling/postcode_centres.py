"""Finds the middle of all postcodes that begin the same: `ST16`, and `ST16 3`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from kiosk.bundle import split_postcode
from kiosk.compiling.postcodes import Postcode


def find_centres(postcodes: Iterable[Postcode]) -> Iterator[Postcode]:
    """Yield a point for each outward code and sector, in alphabetical order.

    It is the mean of its postcodes, and its authority is the one that has most of them.
    """
    members: dict[str, list[Postcode]] = defaultdict(list)
    for postcode in postcodes:
        outward, inward = split_postcode(postcode.packed)
        members[outward].append(postcode)
        members[f"{outward} {inward[:1]}"].append(postcode)
    for code in sorted(members):
        found = members[code]
        eastings, northings = (sum(p.easting_m for p in found), sum(p.northing_m for p in found))
        authority = Counter(postcode.authority for postcode in found).most_common(1)[0][0]
        yield Postcode(code, round(eastings / len(found)), round(northings / len(found)), authority)
