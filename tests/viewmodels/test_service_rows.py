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


def make_part(offset: int, count: int):
    return tuple(make_summary(number) for number in range(offset, offset + count))


class Library:
    """Keeps what a model asked for."""

    def __init__(self, total: int) -> None:
        self.asked: list[tuple[int, int]] = []
        self.model = ServiceRowModel(lambda offset, limit: self.asked.append((offset, limit)))
        self.model.start_over(make_part(0, min(total, ROWS_AT_A_TIME)), total)

    def answer(self) -> None:
        self.model.add(make_part(*self.asked.pop()))


def test_a_long_list_grows_a_part_at_a_time(qapp):
    library = Library(ROWS_AT_A_TIME + 5)
    model = library.model
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME, True)
    model.fetchMore()
    assert not model.canFetchMore()
    library.answer()
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME + 5, False)
    assert [row.service_id for row in model.rows] == [f"s{number}" for number in range(ROWS_AT_A_TIME + 5)]


def test_what_is_asked_for_is_asked_for_once(qapp):
    library = Library(3 * ROWS_AT_A_TIME)
    library.model.fetchMore()
    library.model.fetchMore()
    assert library.asked == [(ROWS_AT_A_TIME, ROWS_AT_A_TIME)]


def test_growing_breaks_no_rule_of_models(qapp):
    library = Library(3 * ROWS_AT_A_TIME)
    model = library.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while library.asked or model.canFetchMore():
        model.fetchMore()
        library.answer()
    assert model.rowCount() == 3 * ROWS_AT_A_TIME
    model.start_over((), 0)
    assert (model.rowCount(), model.canFetchMore()) == (0, False)
    del tester


def test_a_list_that_turns_out_shorter_ends_where_it_ends(qapp):
    model = Library(1000).model
    model.fetchMore()
    model.add(())
    assert (model.rowCount(), model.canFetchMore()) == (ROWS_AT_A_TIME, False)


@pytest.mark.parametrize(("miles", "written"), [(None, ""), (0.78, "0.8"), (23.7, "24")])
def test_a_service_shows_how_far_it_is_where_that_is_known(miles: float | None, written: str):
    assert derive_service_row(make_summary(1, distance_miles=miles)).miles == written
