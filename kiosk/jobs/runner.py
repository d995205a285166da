"""What a runner promises, and one that waits to be told, for tests."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.jobs.outcome import Outcome, do_work

Value = TypeVar("Value")


class Runner(Protocol):
    """Does work in the order asked for, one piece at a time."""

    def run(self, work: Callable[[], Value], deliver: Callable[[Outcome[Value]], None]) -> None:
        """Do `work` soon; then call `deliver` with its outcome on the thread that asked."""
        ...


class QueuedRunner:
    """Keeps work until it is drained by hand."""

    def __init__(self) -> None:
        self._jobs: deque[Callable[[], None]] = deque()

    @property
    def waiting_count(self) -> int:
        """How many pieces of work wait."""
        return len(self._jobs)

    def run(self, work: Callable[[], Value], deliver: Callable[[Outcome[Value]], None]) -> None:
        """Keep the work for later."""
        self._jobs.append(lambda: deliver(do_work(work)))

    def drain_one(self) -> None:
        """Do the oldest work.

        Raises:
            IndexError: None is waiting.
        """
        self._jobs.popleft()()

    def drain(self) -> None:
        """Do all work, and what that work asks for in turn."""
        while self._jobs:
            self.drain_one()
