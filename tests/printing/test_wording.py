"""Sentences that only paper has."""

from __future__ import annotations

from datetime import date

from kiosk.printing.wording import break_address, number_page, write_date, write_foot

DAY = date(2026, 11, 1)


def test_a_day_is_never_parted():
    assert write_date(DAY) == "1\u00a0November\u00a02026"


def test_addresses_break_after_an_at_and_slashes_and_before_dots_only():
    assert break_address("a-b@c.uk").split("\u200b") == ["a\u2060-\u2060b@", "c", ".uk"]
    assert break_address("https://c.uk/d").split("\u200b") == ["https://", "c", ".uk/", "d"]


def test_the_foot_says_who_to_ask_and_that_nothing_is_kept():
    foot = write_foot("ask@council.example", DAY)
    assert "Ask staff here, or write to ask@\u200bcouncil\u200b.example." in foot
    assert "kept nothing about you" in foot
    assert "write to" not in write_foot("", DAY)


def test_pages_are_numbered():
    assert number_page(1, 3) == "Page 1 of 3"
