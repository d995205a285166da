"""One thing that is not as the checklist asks."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.audit.box import Box
from kiosk.audit.configuration import Configuration
from kiosk.audit.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Finding:
    """A failure: which line of the checklist, where, about what, and what is wrong with it."""

    number: int
    place: str
    configuration: Configuration
    subject: str
    problem: str
    box: Box | None = None

    @property
    def sort(self) -> tuple[int, str, str, str]:
        """What the same failure in other configurations shares."""
        return self.number, self.place, self.subject, self.problem


def find_in(snapshot: Snapshot, number: int, subject: str, problem: str, box: Box | None = None) -> Finding:
    """Make a finding about a snapshot."""
    return Finding(number, snapshot.place, snapshot.configuration, subject[:60], problem, box)
