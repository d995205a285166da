"""Judges a content folder: findings with a severity, a place and advice, never exceptions."""

from kiosk.checking.check import check, check_services_alone
from kiosk.checking.findings import (
    count_findings,
    describe_count,
    describe_finding,
    group_by_file,
    sort_findings,
)
from kiosk.checking.freshness import StaleService, find_stale_services
from kiosk.checking.readability import count_words, grade, split_sentences

__all__ = [
    "StaleService",
    "check",
    "check_services_alone",
    "count_findings",
    "count_words",
    "describe_count",
    "describe_finding",
    "find_stale_services",
    "grade",
    "group_by_file",
    "sort_findings",
    "split_sentences",
]
