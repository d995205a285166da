"""Collects what could not be read while a content folder is being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.vocabulary import Finding, Place, Severity


@dataclass(slots=True)
class ProblemLog:
    """The problems of one reading, in the order met."""

    findings: list[Finding] = field(default_factory=list)

    def keep(self, finding: Finding) -> None:
        """Write down a finding."""
        self.findings.append(finding)

    def add(self, rule: str, place: Place, message: str, advice: str) -> None:
        """Write down something that stops the content from being used as it is."""
        self.keep(Finding(Severity.ERROR, rule, place, message, advice))

    def add_warning(self, rule: str, place: Place, message: str, advice: str) -> None:
        """Write down something that is odd but harmless."""
        self.keep(Finding(Severity.WARNING, rule, place, message, advice))

    def add_note(self, rule: str, place: Place, message: str, advice: str) -> None:
        """Write down something that is good to know."""
        self.keep(Finding(Severity.NOTE, rule, place, message, advice))
