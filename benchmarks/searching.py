"""How long each letter typed into the search takes, in directories of several sizes, beside plain FTS5."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.figures import find_percentile
from benchmarks.made_content import Size, prepare_bundle
from benchmarks.places import BUNDLE
from benchmarks.plain_search import PlainSearch
from benchmarks.results import Result, skip
from benchmarks.typed_queries import QUERIES, list_keystrokes
from kiosk.catalogue import open_catalogue

_MS_PER_S = 1000
SHIPPED_SERVICES = 170
LIMITS_MS = {SHIPPED_SERVICES: 5.0, 1_000: 5.0, 10_000: 20.0, 100_000: 20.0}
LARGEST_QUICK = 10_000
PAGES = {100_000: 1_000}
"""The largest directory comes with as many pages as the compile benchmark makes."""


def measure(quick: bool) -> list[Result]:
    """Type every query into directories of every size."""
    return [result for count in LIMITS_MS for result in measure_size(count, quick)]


def measure_size(service_count: int, quick: bool) -> Iterator[Result]:
    """Type every query into one directory, then into a plain FTS5 table of the same texts."""
    what = f"Search per keystroke, {service_count:,} services"
    if quick and service_count > LARGEST_QUICK:
        yield skip(what, "Left out by --quick.", "ms", LIMITS_MS[service_count])
        return
    bundle_dir = find_bundle(service_count)
    rounds = 1 if quick else 3
    catalogue = open_catalogue(bundle_dir)
    first_ms = time_search(catalogue.search, "a")
    times_ms = time_keystrokes(catalogue.search, rounds)
    catalogue.close()
    plain = PlainSearch(bundle_dir)
    plain_ms = time_keystrokes(plain.search, rounds)
    plain.close()
    slowest = f"the very first took {first_ms:.0f} ms, the slowest {max(times_ms):.0f} ms"
    note = f"{len(times_ms)} keystrokes, misspelt ones included; {slowest}"
    yield Result(f"{what}: p50", find_percentile(times_ms, 50), "ms")
    yield Result(f"{what}: p95", find_percentile(times_ms, 95), "ms", LIMITS_MS[service_count], note)
    slowest = f"the slowest {max(plain_ms):.0f} ms; it finds only what is spelt right"
    yield Result(f"{what}: p95 of plain FTS5", find_percentile(plain_ms, 95), "ms", None, slowest)


def find_bundle(service_count: int) -> Path:
    """Return a bundle with this many services."""
    if service_count == SHIPPED_SERVICES:
        return BUNDLE
    return prepare_bundle(Size(PAGES.get(service_count, 0), service_count))


def time_keystrokes(search: Callable[[str], object], rounds: int) -> list[float]:
    """Return how long each keystroke of every query takes in milliseconds."""
    return [time_search(search, typed) for _ in range(rounds) for typed in list_keystrokes(QUERIES)]


def time_search(search: Callable[[str], object], typed: str) -> float:
    """Return how long one search takes in milliseconds."""
    began = time.perf_counter()
    search(typed)
    return (time.perf_counter() - began) * _MS_PER_S
