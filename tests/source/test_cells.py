from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source import (
    is_yes,
    parse_age,
    parse_date,
    parse_whole_number,
    split_needs,
    split_other_forms,
    split_synonyms,
)


def test_needs_are_separated_by_semicolons():
    assert split_needs("autism; hearing;;all ") == ("autism", "hearing", "all")
    assert split_needs("") == ()


def test_other_forms_keep_their_spaces_inside():
    assert split_other_forms("special needs;SEN") == ("special needs", "SEN")


@given(st.dates())
def test_days_come_back_as_written(day):
    assert parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    "text", ["", "23/11/2026", "2026-13-01", "2026-02-30", "2026-1-1", "20261123", "٢٠٢٦-١١-٢٣"]
)
def test_what_is_not_a_day_is_none(text):
    assert parse_date(text) is None


def test_a_leap_day_is_a_day():
    assert parse_date("2028-02-29") == date(2028, 2, 29)


@given(st.integers(min_value=0, max_value=999_999_999))
def test_whole_numbers_come_back_as_written(number):
    assert parse_whole_number(str(number)) == number


@pytest.mark.parametrize("text", ["", "-1", "1.5", "five", "²", "٣", " 5", "1" * 5000])
def test_what_is_not_a_whole_number_is_none(text):
    assert parse_whole_number(text) is None
    assert parse_age(text) is None


@pytest.mark.parametrize(("text", "expected"), [("yes", True), ("True ", True), ("no", False), ("", False)])
def test_only_yes_and_true_are_yes(text, expected):
    assert is_yes(text) is expected


@given(st.text())
def test_any_text_can_be_asked_about(text):
    parse_date(text)
    parse_age(text)
    split_needs(text)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("autism; ASD", (("autism", "ASD"), ())),
        ("not talking; lisp => speech", (("not talking", "lisp"), ("speech",))),
        ("", ((), ())),
        ("=>", ((), ())),
    ],
)
def test_synonyms_lead_both_ways_or_one_way(cell, expected):
    assert split_synonyms(cell) == expected
