"""Work whose outcome may not be wanted any more when it comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.jobs.outcome import Outcome
from kiosk.jobs.runner import Runner

Value = TypeVar("Value")


class Asking:
    """Hands work to a runner, and delivers only what was asked for since `drop`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._turn = 0

    def run(self, work: Callable[[], Value], deliver: Callable[[Outcome[Value]], None]) -> None:
        """Do `work` soon; then call `deliver` with its outcome, unless it was dropped meanwhile."""
        turn = self._turn

        def deliver_if_wanted(outcome: Outcome[Value]) -> None:
            if turn == self._turn:
                deliver(outcome)

        self._runner.run(work, deliver_if_wanted)

    def drop(self) -> None:
        """Deliver nothing of what was asked for until now. What has begun goes on to its end."""
        self._turn += 1
