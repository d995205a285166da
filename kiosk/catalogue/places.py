"""Finds the place that somebody means who types a postcode, or the beginning of one, in any spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.bundle import LIMITS, pack_postcode, split_postcode
from kiosk.catalogue.database import BundleDatabase
from kiosk.vocabulary import GridPoint, PlaceFound, PlacePrecision

_OUTWARD = r"[A-Z]{1,2}[0-9][0-9A-Z]?"
_WHOLE = re.compile(rf"({_OUTWARD})([0-9][A-Z]{{2}})")
_SECTOR = re.compile(rf"({_OUTWARD})([0-9])[A-Z]?")
_ONLY_OUTWARD = re.compile(_OUTWARD)
_AS_LETTERS, _AS_DIGITS = str.maketrans("015", "OIS"), str.maketrans("OILS", "0115")
_POSTCODE = """
SELECT easting_m, northing_m, area.id FROM postcode LEFT JOIN area ON area.position = area_position
WHERE postcode = ?
"""
_CENTRE = """
SELECT easting_m, northing_m, area.id FROM postcode_centre LEFT JOIN area ON area.position = area_position
WHERE code = ?
"""


def find_place(database: BundleDatabase, written: str) -> PlaceFound | None:
    """Return the most exact place that fits what was typed, or None where nothing does.

    A whole postcode that is not in the table, perhaps because it is new, gives those around it. `ST16`
    is an outward code before it is the sector `ST1 6`. The letters O, I, L and S count as digits, and
    digits as letters, where a postcode could not have them.
    """
    for spelling in _list_spellings(written[: LIMITS.max_query_characters]):
        for code, precision in _list_meanings(spelling):
            is_whole = precision is PlacePrecision.POSTCODE
            sql, key = (_POSTCODE, pack_postcode(code)) if is_whole else (_CENTRE, code)
            rows = database.ask(sql, (key,))
            if rows:
                easting_m, northing_m, area_id = rows[0]
                return PlaceFound(code, precision, GridPoint(easting_m, northing_m), area_id)
    return None


def _list_spellings(written: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of what was typed in capitals, as they are and then with look-alikes put right."""
    words = tuple(re.findall(r"[A-Z0-9]+", written.upper()))
    yield words
    packed = "".join(words)
    for letters in (2, 1):
        beginning = packed[:letters].translate(_AS_LETTERS)
        for inward in (3, 0):
            middle = packed[letters : len(packed) - inward].translate(_AS_DIGITS)
            end = packed[len(packed) - inward :] if inward else ""
            yield (beginning + middle + end[:1].translate(_AS_DIGITS) + end[1:].translate(_AS_LETTERS),)


def _list_meanings(words: tuple[str, ...]) -> Iterator[tuple[str, PlacePrecision]]:
    """Yield what words could stand for, the likeliest and most exact first."""
    packed = "".join(words)
    if _WHOLE.fullmatch(packed):
        outward, inward = split_postcode(packed)
        yield f"{outward} {inward}", PlacePrecision.POSTCODE
        yield f"{outward} {inward[0]}", PlacePrecision.SECTOR
        yield outward, PlacePrecision.OUTWARD
        return
    if len(words) == 2 and _ONLY_OUTWARD.fullmatch(words[0]) and words[1][:1].isdigit():
        yield f"{words[0]} {words[1][0]}", PlacePrecision.SECTOR
        yield words[0], PlacePrecision.OUTWARD
    if _ONLY_OUTWARD.fullmatch(packed):
        yield packed, PlacePrecision.OUTWARD
    match = _SECTOR.fullmatch(packed)
    if match:
        yield f"{match[1]} {match[2]}", PlacePrecision.SECTOR
