"""Makes findings, and puts them in order for people to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from kiosk.vocabulary import Finding, Place, Severity

_SEVERITIES = list(Severity)


def make_error(rule: str, place: Place, message: str, advice: str) -> Finding:
    """Make a finding that stops compiling."""
    return Finding(Severity.ERROR, rule, place, message, advice)


def make_warning(rule: str, place: Place, message: str, advice: str) -> Finding:
    """Make a finding that somebody should look at but that stops nothing."""
    return Finding(Severity.WARNING, rule, place, message, advice)


def make_note(rule: str, place: Place, message: str, advice: str) -> Finding:
    """Make a finding that is only good to know."""
    return Finding(Severity.NOTE, rule, place, message, advice)


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in order of place, errors before warnings, each only once."""
    return tuple(sorted(set(findings), key=_order_of))


def _order_of(finding: Finding) -> tuple[str, str, int, str, int, str, str]:
    place = finding.place
    where = place.file, place.sheet, place.line, place.column
    return *where, _SEVERITIES.index(finding.severity), finding.rule, finding.message


def group_by_file(findings: Iterable[Finding]) -> Mapping[str, tuple[Finding, ...]]:
    """Return the findings of each file, in order of file name and line."""
    in_order = sort_findings(findings)
    return {file: tuple(group) for file, group in groupby(in_order, key=lambda finding: finding.place.file)}


def count_findings(findings: Iterable[Finding], severity: Severity) -> int:
    """Count the findings of one severity."""
    return sum(finding.severity is severity for finding in findings)


def describe_finding(finding: Finding) -> str:
    """Return a finding as two lines of text: place, severity and message, then the advice."""
    first = f"{finding.place}: {finding.severity}: {finding.message} [{finding.rule}]"
    return f"{first}\n    {finding.advice}"


def describe_count(findings: Iterable[Finding]) -> str:
    """Say in words how many there are, such as `1 error, 2 warnings`; notes only where there are any."""
    in_order = tuple(findings)
    errors = count_findings(in_order, Severity.ERROR)
    warnings = count_findings(in_order, Severity.WARNING)
    notes = count_findings(in_order, Severity.NOTE)
    counts = [_count_in_words(errors, "error"), _count_in_words(warnings, "warning")]
    return ", ".join([*counts, _count_in_words(notes, "note")] if notes else counts)


def _count_in_words(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count or 'no'} {noun}s"
