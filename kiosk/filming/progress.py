"""How a film says how far it has got."""

from __future__ import annotations

from collections.abc import Callable

ReportProgress = Callable[[str, int, int], None]
"""Called with what is being done, in words, how many steps are done, and of how many."""


def say_nothing(task: str, done: int, total: int) -> None:
    """Report to nobody."""
