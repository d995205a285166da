"""Brings together what is one failure to people: the same thing wrong at the same place, however often."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.audit.finding import Finding

_MEASURES = re.compile(r"“[^”]*”|-?\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one kind at one place. `accepted` is the reason where it is known and let be."""

    number: int
    place: str
    kind: str
    findings: tuple[Finding, ...]
    accepted: str = ""

    @property
    def subjects(self) -> tuple[str, ...]:
        """What is wrong, each once."""
        return tuple(dict.fromkeys(finding.subject for finding in self.findings))

    @property
    def configurations(self) -> tuple[str, ...]:
        """Where it was met, each once."""
        return tuple(dict.fromkeys(finding.configuration.name for finding in self.findings))

    def describe(self) -> str:
        """Say it in one line, with a few of the things it is about."""
        named = ", ".join(f"“{subject}”" for subject in self.subjects[:6])
        others = f" and {len(self.subjects) - 6} more" if len(self.subjects) > 6 else ""
        return f"{named}{others} {self.findings[0].problem}"


def kind_of(finding: Finding) -> str:
    """Return a problem without its measures and names."""
    return _MEASURES.sub("…", finding.problem)


def group_findings(findings: Iterable[Finding], accepted: str = "") -> tuple[Group, ...]:
    """Return groups, by number of the checklist and then by place."""
    kinds: dict[tuple[int, str, str], list[Finding]] = {}
    for finding in findings:
        kinds.setdefault((finding.number, finding.place, kind_of(finding)), []).append(finding)
    return tuple(Group(*kind, tuple(found), accepted) for kind, found in sorted(kinds.items()))
