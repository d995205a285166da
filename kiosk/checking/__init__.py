"""Judges a content folder: findings with a severity, a place and advice, never exceptions."""

from kiosk.checking.check import check, check_services_alone
from kiosk.checking.completeness import (
    CompletenessRow,
    Form,
    PageReadability,
    Presence,
    derive_completeness,
    describe_gaps,
    measure_pages,
)
from kiosk.checking.film_files import watch_films
from kiosk.checking.findings import (
    count_findings,
    describe_count,
    describe_finding,
    group_by_file,
    sort_findings,
)
from kiosk.checking.freshness import StaleService, find_stale_services
from kiosk.checking.readability import count_words, grade, split_sentences
from kiosk.checking.rule_notes import RuleNote, find_rule_note

__all__ = [
    "CompletenessRow",
    "Form",
    "PageReadability",
    "Presence",
    "RuleNote",
    "StaleService",
    "check",
    "check_services_alone",
    "count_findings",
    "count_words",
    "derive_completeness",
    "describe_count",
    "describe_finding",
    "describe_gaps",
    "find_rule_note",
    "find_stale_services",
    "grade",
    "group_by_file",
    "measure_pages",
    "sort_findings",
    "split_sentences",
    "watch_films",
]
