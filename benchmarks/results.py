"""What a benchmark found, beside its budget."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How a figure stands to its budget."""

    MET = "met"
    MISSED = "missed"
    NO_BUDGET = ""
    SKIPPED = "not measured"


@dataclass(frozen=True, slots=True)
class Result:
    """One figure. `value` is None where it could not be measured, and then `note` says why.

    `limit` is the most the value may be, in the same unit; None where there is no budget.
    """

    what: str
    value: float | None
    unit: str = ""
    limit: float | None = None
    note: str = ""


def skip(what: str, reason: str, unit: str = "", limit: float | None = None) -> Result:
    """Return a result that says why there is no figure."""
    return Result(what, None, unit, limit, reason)


def judge(result: Result) -> Verdict:
    """Return how a result stands to its budget."""
    if result.value is None:
        return Verdict.SKIPPED
    if result.limit is None:
        return Verdict.NO_BUDGET
    return Verdict.MET if result.value <= result.limit else Verdict.MISSED


def write_measured(result: Result) -> str:
    """Return the figure with its unit, or a dash."""
    return "–" if result.value is None else write_quantity(result.value, result.unit)


def write_budget(result: Result) -> str:
    """Return the budget with its unit, or nothing."""
    return "" if result.limit is None else f"≤ {write_quantity(result.limit, result.unit)}"


def write_quantity(value: float, unit: str) -> str:
    """Return a number with three telling figures and its unit."""
    if value == int(value) and value < 1000:
        number = str(int(value))
    else:
        digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
        number = f"{value:,.{digits}f}"
    return f"{number} {unit}".strip()


def dump_results(results: Iterable[Result]) -> str:
    """Return results as JSON, to hand them from one process to another."""
    return json.dumps([asdict(result) for result in results], ensure_ascii=False)


def load_results(written: str) -> tuple[Result, ...]:
    """Return what `dump_results` wrote."""
    return tuple(Result(**fields) for fields in json.loads(written))
