"""Reads the services in JSON files of Open Referral UK: one, a list, or a page of them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kiosk.exchanging.limits import LIMITS, ImportLimits
from kiosk.exchanging.node import Node, build_node
from kiosk.exchanging.packing import PackedFile
from kiosk.exchanging.text_lines import find_encoding
from kiosk.source import ProblemLog
from kiosk.vocabulary import Place

_LISTS = ("contents", "content", "services", "items", "data")
_MAX_DEPTH = 24


def read_json_services(
    packed: PackedFile, problems: ProblemLog, limits: ImportLimits = LIMITS
) -> Iterator[Node]:
    """Yield each service of a file. The place of each is its number in the file."""
    value = _parse(packed, problems, limits)
    if value is None:
        return
    _check_pages(value, Place(packed.name), problems)
    for number, item in enumerate(_find_services(value), start=1):
        place = Place(packed.name, number)
        if not isinstance(item, dict):
            problems.add("not-a-service", place, "This entry is not an object.", "Ask who made the file.")
        elif _is_too_deep(item):
            message = f"This entry is nested more than {_MAX_DEPTH} deep. It was left out."
            problems.add("too-deep", place, message, "Ask who made the file.")
        else:
            yield build_node(item, place, problems)


def _check_pages(value: object, place: Place, problems: ProblemLog) -> None:
    """Say where a page holds fewer services than it says."""
    size = value.get("size") if isinstance(value, dict) else None
    if isinstance(size, int) and size > len(_find_services(value)):
        message = f"The page says that it holds {size} services, but {len(_find_services(value))} are here."
        problems.add_warning("page-cut-short", place, message, "Fetch the page again.")


def _find_services(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        for name in _LISTS:
            if isinstance(value.get(name), list):
                return list(value[name])
    return [value]


def _parse(packed: PackedFile, problems: ProblemLog, limits: ImportLimits) -> object:
    """Return what a file holds, or None where that cannot be read."""
    place = Place(packed.name)
    encoding = find_encoding(packed.opened, packed.name, problems)
    packed.opened.seek(0)
    content = packed.opened.read(limits.max_file_bytes + 1)
    if len(content) > limits.max_file_bytes:
        message = f"The file is larger than {limits.max_file_bytes // 1_000_000} MB. It was left out."
        problems.add("file-too-large", place, message, "Fetch it in pages.")
        return None
    if not content.strip():
        problems.add("empty-file", place, "The file is empty.", "Fetch it again.")
        return None

    return _parse_text(content.decode(encoding, errors="replace"), place, problems)


def _parse_text(text: str, place: Place, problems: ProblemLog) -> object:
    def refuse(written: str) -> None:
        message = f"“{written}” is not a number. It was left out."
        problems.add_warning("not-a-number", place, message, "Look it up.")

    try:
        value: object = json.loads(text, parse_constant=refuse)
    except RecursionError:
        problems.add("too-deep", place, "The file is nested without end.", "Ask who made the file.")
        return None
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        message = f"The file is not JSON: {getattr(error, 'msg', 'a number is too long')}."
        problems.add("broken-json", Place(place.file, line), message, "Fetch it again.")
        return None
    return value


def _is_too_deep(value: object) -> bool:
    """Say whether something is nested too deep, without going down more than is allowed."""
    layer = [value]
    for _ in range(_MAX_DEPTH):
        layer = [
            inner
            for outer in layer
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not layer:
            return False
    return True
