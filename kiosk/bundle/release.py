"""What a release says about itself, in `release.json` beside the bundle it was made of."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import TypeVar

RELEASE_SCHEMA = 1
_Kind = TypeVar("_Kind")
_VERSION = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}")


class BadReleaseError(ValueError):
    """The description of a release cannot be understood."""


@dataclass(frozen=True, slots=True)
class ReleaseCounts:
    """How much is in a release; `size_bytes` is that of its database and media."""

    pages: int
    services: int
    films: int
    terms: int
    media: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Release:
    """Who published what, and when. `program_at_least` is the oldest program that can show it."""

    version: str
    date: date
    author: str
    approver: str
    note: str
    program_at_least: str
    format_version: int
    counts: ReleaseCounts


def order_version(version: str) -> tuple[int, ...]:
    """Return what versions are compared by: their numbers, so that 2026.9 comes before 2026.11.

    Raises:
        BadReleaseError: It is not numbers with full stops between them.
    """
    if not _VERSION.fullmatch(version):
        raise BadReleaseError(f"“{version}” is not a version. Write numbers and full stops, such as 2026.11.")
    numbers = [int(number) for number in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def write_release(release: Release) -> bytes:
    """Return the content of `release.json`; the same release gives the same bytes."""
    values = {"schema": RELEASE_SCHEMA, **asdict(release), "date": release.date.isoformat()}
    return (json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read_release(data: bytes) -> Release:
    """Read `release.json`.

    Raises:
        BadReleaseError: It is not JSON, of another schema, or a value is missing or of the wrong kind.
    """
    try:
        values = json.loads(data)
        if not isinstance(values, dict) or values.get("schema") != RELEASE_SCHEMA:
            raise BadReleaseError("The release is described in a way that this program does not know.")
        return _build(values)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, BadReleaseError):
            raise
        raise BadReleaseError("The description of the release cannot be read.") from error


def _build(values: Mapping[str, object]) -> Release:
    texts = {name: _take(values, name, str) for name in ("version", "author", "approver", "note")}
    order_version(texts["version"])
    counts = _take(values, "counts", dict)
    return Release(
        **texts,
        date=date.fromisoformat(_take(values, "date", str)),
        program_at_least=_take(values, "program_at_least", str),
        format_version=_take(values, "format_version", int),
        counts=ReleaseCounts(**{name: _take(counts, name, int) for name in ReleaseCounts.__slots__}),
    )


def _take(values: Mapping[str, object], name: str, kind: type[_Kind]) -> _Kind:
    value = values[name]
    if type(value) is not kind:
        raise TypeError(name)
    return value
