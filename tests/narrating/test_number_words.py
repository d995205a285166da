"""Numbers as words."""

import pytest

from kiosk.narrating.number_words import (
    LARGEST_NUMBER,
    say_decimal,
    say_digits,
    say_number,
    say_ordinal,
    say_year,
)


def test_numbers_are_said_as_in_britain():
    assert say_number(1_203) == "one thousand two hundred and three"
    assert say_ordinal(31) == "thirty-first"
    assert say_decimal("3", "05") == "three point zero five"
    assert say_digits("101", zero="oh") == "one oh one"


@pytest.mark.parametrize(
    ("year", "said"),
    [
        (1905, "nineteen oh five"),
        (2000, "two thousand"),
        (2009, "two thousand and nine"),
        (2010, "twenty ten"),
        (2100, "twenty-one hundred"),
    ],
)
def test_years_are_said_in_pairs_but_for_the_first_of_a_thousand(year, said):
    assert say_year(year) == said


def test_numbers_nobody_could_follow_are_read_digit_by_digit():
    assert say_number(LARGEST_NUMBER + 1).startswith("one zero zero")
    assert say_ordinal(LARGEST_NUMBER + 1).startswith("one zero zero")
