"""A log of problems that cannot grow with the file: so many of a kind are kept, and the rest counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kiosk.source import ProblemLog
from kiosk.vocabulary import Finding


class BoundedLog(ProblemLog):
    """Keeps the first findings of each rule in each file."""

    def __init__(self, most_a_rule: int) -> None:
        super().__init__()
        self._most_a_rule = most_a_rule
        self._counts: Counter[tuple[str, str]] = Counter()
        self._last: dict[tuple[str, str], Finding] = {}

    def keep(self, finding: Finding) -> None:
        """Write down a finding, or count it where there are many like it already."""
        kind = finding.rule, finding.place.file
        self._counts[kind] += 1
        if self._counts[kind] <= self._most_a_rule:
            super().keep(finding)
        else:
            self._last[kind] = finding

    def close(self) -> tuple[Finding, ...]:
        """Return all findings, with one for each kind of which there were more."""
        more = (
            replace(last, message=f"There are {self._counts[kind] - self._most_a_rule:,} more like this.")
            for kind, last in self._last.items()
        )
        return (*self.findings, *more)
