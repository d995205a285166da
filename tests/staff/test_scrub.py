"""Nothing that points at a person leaves the kiosk in a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import Names, find_names, scrub

NAMES = Names("/users/ann", "ann", "library-7")


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        ("/users/ann/logs of ann on library-7", "~/logs of (user) on (computer)"),
        ("annual plan", "annual plan"),
        ("ask ann.example+x@council.example.org now", "ask (email) now"),
        ("https://me:secret@host.example/a", "https://host.example/a"),
        ("from 192.168.1.20:80", "from (address):80"),
        ("rang 01785 223121 or +44 1785 223121", "rang (phone) or (phone)"),
        ("ST16 2DH and B1 1AA", "(postcode) and (postcode)"),
        (
            "version 2026.11 of 2026-11-24 09:30:05, 1280 x 800",
            "version 2026.11 of 2026-11-24 09:30:05, 1280 x 800",
        ),
    ],
)
def test_names_numbers_and_addresses_are_taken_out(text: str, scrubbed: str):
    assert scrub(text, NAMES) == scrubbed


@given(st.text(), st.text())
def test_no_email_address_is_left_whatever_is_around_it(before: str, after: str):
    assert "someone@council.example" not in scrub(f"{before} someone@council.example {after}", NAMES)


def test_a_computer_knows_its_names():
    assert find_names().home


@pytest.mark.parametrize("user", ["root", "kiosk", "Administrator"])
def test_an_account_that_is_nobody_takes_no_words_away(user: str):
    text = f"Report of the kiosk. Trusts the root key. {user}"
    assert scrub(text, Names(user=user, computer="kiosk")) == text
