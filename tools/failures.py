"""The one way a task gives up: a sentence for the person at the terminal, and an exit code."""

from __future__ import annotations

NEEDS_A_PERSON = 2


class CannotGoOn(Exception):
    """Something outside the project is missing. The message says what to do about it."""

    def __init__(self, sentence: str, exit_code: int = NEEDS_A_PERSON) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code
