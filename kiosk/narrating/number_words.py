"""Numbers as British English words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inflect import engine

LARGEST_NUMBER = 10**15 - 1
"""Above this a number is read digit by digit: nobody follows its words."""

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@cache
def _load_engine() -> engine:
    # A second to import: only those who speak wait for it.
    import inflect

    return inflect.engine()


def say_number(number: int) -> str:
    """Say a whole number: 1234 is “one thousand two hundred and thirty-four”."""
    if number > LARGEST_NUMBER:
        return say_digits(str(number))
    return str(_load_engine().number_to_words(number, comma="", andword="and"))  # type: ignore[arg-type]


def say_ordinal(number: int) -> str:
    """Say a place in a row: 23 is “twenty-third”."""
    if number > LARGEST_NUMBER:
        return say_digits(str(number))
    return str(_load_engine().number_to_words(_load_engine().ordinal(number), comma="", andword="and"))  # type: ignore[arg-type]


def say_digits(digits: str, zero: str = "zero") -> str:
    """Say digits one by one: 111 is “one one one”."""
    return " ".join(zero if digit == "0" else _DIGITS[int(digit)] for digit in digits)


def say_year(year: int) -> str:
    """Say a year of four digits: 2026 is “twenty twenty-six”, 2005 “two thousand and five”."""
    century, rest = divmod(year, 100)
    if year % 1000 < 10:
        return say_number(year)
    if rest == 0:
        return f"{say_number(century)} hundred"
    return f"{say_number(century)} {'oh ' if rest < 10 else ''}{say_number(rest)}"


def say_decimal(whole: str, decimals: str) -> str:
    """Say a decimal number, each place after the point by itself."""
    return f"{say_number(int(whole))} point {say_digits(decimals)}"
