"""How work ended: with a value, or with the error that stopped it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Ok(Generic[Value]):
    """Work that gave a value."""

    value: Value


@dataclass(frozen=True, slots=True)
class Err:
    """Work that failed. The error still holds its traceback."""

    error: Exception


Outcome: TypeAlias = Ok[Value] | Err


def do_work(work: Callable[[], Value]) -> Outcome[Value]:
    """Do some work here and now."""
    try:
        return Ok(work())
    except Exception as error:  # noqa: BLE001 - every failure goes to whoever asked for the work
        return Err(error)
