from datetime import date

import pytest

from kiosk.checking.entries import (
    check_cells_are_there,
    check_days,
    check_period,
    check_review,
    check_values_are_there,
)
from kiosk.source import SourceEntry, SourceRow
from kiosk.vocabulary import Place, Severity

HERE = Place("a.yaml", 1)


def make_entry(**fields):
    lines = {key: number for number, key in enumerate(fields, start=10)}
    return SourceEntry(HERE, fields, lines)


def test_each_value_that_is_missing_or_empty_is_an_error():
    findings = list(check_values_are_there(make_entry(title="", id="a"), ("id", "title", "summary")))
    assert [(finding.rule, finding.place.line) for finding in findings] == [
        ("missing-value", 10),
        ("missing-value", 1),
    ]


def test_an_entry_that_could_not_be_read_is_let_be():
    assert not list(check_values_are_there(SourceEntry(HERE, {}), ("id",)))


def test_an_empty_cell_is_an_error_and_a_missing_column_is_reported_elsewhere():
    findings = check_cells_are_there(SourceRow(HERE, {"title": ""}), ("title", "summary"))
    assert [finding.message for finding in findings] == ["The cell “title” is empty."]


@pytest.mark.parametrize(
    ("written", "wrong"), [("", False), ("2026-02-28", False), ("2026-02-30", True), ("May", True)]
)
def test_only_days_are_days(written, wrong):
    assert [finding.rule for finding in check_days(make_entry(day=written), ("day",))] == ["bad-date"] * wrong


@pytest.mark.parametrize(
    ("begin", "end", "wrong"),
    [
        ("2026-01-01", "2026-01-01", False),
        ("2026-01-02", "2026-01-01", True),
        ("", "2026-01-01", False),
        ("2026-01-01", "", False),
    ],
)
def test_a_period_must_not_end_before_it_begins(begin, end, wrong):
    findings = list(check_period(make_entry(valid_from=begin, valid_until=end)))
    assert [(finding.rule, finding.place.line) for finding in findings] == [
        ("dates-wrong-way-round", 11)
    ] * wrong


@pytest.mark.parametrize(("day", "wrong"), [(22, False), (23, False), (24, True)])
def test_a_review_is_overdue_the_day_after(day, wrong):
    findings = list(check_review(make_entry(review_by="2026-11-23"), date(2026, 11, day)))
    assert [finding.severity for finding in findings] == [Severity.WARNING] * wrong
