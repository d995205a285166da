"""Services in a list."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.service_rows import (
    ROWS_AT_A_TIME,
    ServiceRowModel,
    derive_first_sentence,
    derive_service_row,
)
from kiosk.vocabulary import Confidence
from tests.viewmodels.sample_directory import make_summary


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One."),
        ("Open 9.30 to 5. Closed on Sundays.", "Open 9.30 to 5."),
        ("Is it free? Yes.", "Is it free?"),
        ("Only one", "Only one"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_cut_where_the_second_begins(text: str, first: str):
    assert derive_first_sentence(text) == first


def test_a_service_is_shown_by_what_it_does():
    row = derive_service_row(make_summary(1, phone="0300 111 8000"))
    assert (row.name, row.line, row.phone) == ("Service 1", "It helps.", "0300\u00a0111\u00a08000")


def test_a_service_without_a_description_is_shown_by_who_gives_it():
    assert derive_service_row(make_summary(1, description="")).line == "The council"


@pytest.mark.parametrize(
    ("confidence", "needs_check"),
    [(Confidence.SEEN, False), (Confidence.PARTIAL, False), (Confidence.UNVERIFIED, True)],
)
def test_only_what_nobody_checked_is_marked(confidence: Confidence, needs_check: bool):
    assert derive_service_row(make_summary(1, confidence=confidence)).needs_check is needs_check


def fetch(offset: int, limit: int):
    return tuple(make_summary(number) for number in range(offset, offset + limit))


def test_a_long_list_grows_a_part_at_a_time(qapp):
    model = ServiceRowModel(fetch)
    model.start_over(ROWS_AT_A_TIME + 5)
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME, True)
    model.fetchMore()
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME + 5, False)
    assert [row.service_id for row in model.rows] == [f"s{number}" for number in range(ROWS_AT_A_TIME + 5)]


def test_growing_breaks_no_rule_of_models(qapp):
    model = ServiceRowModel(fetch)
    model.start_over(3 * ROWS_AT_A_TIME)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore():
        model.fetchMore()
    assert model.rowCount() == 3 * ROWS_AT_A_TIME
    model.start_over(0)
    assert (model.rowCount(), model.canFetchMore()) == (0, False)
    del tester


def test_a_list_that_turns_out_shorter_ends_where_it_ends(qapp):
    model = ServiceRowModel(lambda offset, limit: () if offset else fetch(0, ROWS_AT_A_TIME))
    model.start_over(1000)
    model.fetchMore()
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME, False)
