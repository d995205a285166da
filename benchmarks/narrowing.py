"""How long a list of services takes when it is narrowed, counted and put nearest first, in several sizes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from benchmarks.figures import find_percentile
from benchmarks.results import Result, skip
from benchmarks.searching import LARGEST_QUICK, find_bundle
from kiosk.catalogue import Catalogue, open_catalogue
from kiosk.vocabulary import GridPoint, OpenWhen, ServiceFilter

_MS_PER_S = 1000
_LIMIT_MS = 20.0
_SIZES = (170, 10_000, 100_000)
_TIMES = 20
ROWS_AT_A_TIME = 60
"""As many as the list on the screen asks for."""
_PAST_THE_CRISIS_LINES = 2_000
_MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

Ask = Callable[[Catalogue, int], object]


def _near(number: int) -> ServiceFilter:
    """Return a choice of the nearest to another point each time, so that no answer was kept."""
    return ServiceFilter(near=GridPoint(390_000 + 100 * number, 320_000))


def _answer(catalogue: Catalogue, number: int) -> object:
    """Put together what the list of services shows after each choice: every count, and its first rows."""
    chosen = replace(_near(number), age=number % 26, is_free=True)
    counts = catalogue.count_choices(chosen)
    return catalogue.services(chosen, counts.crisis, ROWS_AT_A_TIME)


ASKED: dict[str, Ask] = {
    "A choice, with every count and the first rows": _answer,
    "A page of a district": lambda catalogue, _: catalogue.services(ServiceFilter(area_id="stafford")),
    "A page of the nearest": lambda catalogue, number: catalogue.services(
        _near(number), min(_PAST_THE_CRISIS_LINES, catalogue.count_services(ServiceFilter()) // 2)
    ),
    "Open now, at another minute": lambda catalogue, _: catalogue.services(
        ServiceFilter(open_when=OpenWhen.NOW)
    ),
    "Every count of every choice": lambda catalogue, number: catalogue.count_choices(
        ServiceFilter(age=number % 26, is_free=True)
    ),
    "A place from ST16 3": lambda catalogue, _: catalogue.find_place("ST16 3"),
}


class _Minutes:
    """A clock that is a minute later each time it is asked."""

    def __init__(self) -> None:
        self._asked = 0

    def __call__(self) -> datetime:
        self._asked += 1
        return _MORNING + timedelta(minutes=self._asked)


def measure(quick: bool) -> list[Result]:
    """Ask every question of directories of every size."""
    return [result for count in _SIZES for result in measure_size(count, quick)]


def measure_size(service_count: int, quick: bool) -> Iterator[Result]:
    """Ask every question of one directory."""
    if quick and service_count > LARGEST_QUICK:
        yield skip(f"Narrowing, {service_count:,} services", "Left out by --quick.", "ms", _LIMIT_MS)
        return
    catalogue = open_catalogue(find_bundle(service_count), _Minutes())
    for what, ask in ASKED.items():
        times_ms = [_time(catalogue, ask, number) for number in range(_TIMES)]
        note = f"the slowest of {_TIMES} took {max(times_ms):.1f} ms"
        name = f"{what}, {service_count:,} services: p50"
        yield Result(name, find_percentile(times_ms, 50), "ms", _LIMIT_MS, note)
    catalogue.close()


def _time(catalogue: Catalogue, ask: Ask, number: int) -> float:
    began = time.perf_counter()
    ask(catalogue, number)
    return (time.perf_counter() - began) * _MS_PER_S
