"""How numbers and addresses are drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.contact_words import (
    break_email,
    break_website,
    drop_breaks,
    group_digits,
    keep_together,
    spell_number,
)


@pytest.mark.parametrize(
    ("number", "drawn"),
    [
        ("0300 111 8000", "0300 111 8000"),
        ("08088003333", "0808 800 3333"),
        ("03001118000", "0300 111 8000"),
        ("01785223121", "01785 223 121"),
        ("01212345678", "0121 234 5678"),
        ("01132345678", "0113 234 5678"),
        ("02079460000", "020 7946 0000"),
        ("07520615722", "07520 615 722"),
        ("999", "999"),
        ("  116   123 ", "116 123"),
    ],
)
def test_digits_stand_in_groups(number: str, drawn: str):
    assert drop_breaks(group_digits(number)) == drawn


@given(st.text(alphabet="0123456789 +()"))
def test_a_number_is_never_parted_and_keeps_its_digits(number: str):
    drawn = group_digits(number)
    assert not any(character in drawn for character in " \n\t")
    assert drawn.replace("\u00a0", "") == "".join(number.split())


def test_a_postcode_stays_in_one_piece():
    assert keep_together("ST16 2DH") == "ST16\u00a02DH"


def test_an_email_address_breaks_after_its_at_and_before_its_stops():
    assert break_email("a.b-c@d.uk").split("\u200b") == ["a", ".b\u2060-\u2060c@", "d", ".uk"]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://www.nhs.uk/", "nhs.uk"),
        ("http://send.example.uk/get-help", "send.example.uk/get-help"),
        ("HTTPS://www.gov.uk/a/b/", "gov.uk/a/b"),
        ("", ""),
    ],
)
def test_a_website_is_shown_as_people_say_it(url: str, words: str):
    assert drop_breaks(break_website(url)) == words


@given(st.emails())
def test_what_is_said_of_an_email_address_is_the_address(address: str):
    assert drop_breaks(break_email(address)) == address


@pytest.mark.parametrize(
    ("number", "heard"),
    [
        ("08088003333", "0 8 0 8, 8 0 0, 3 3 3 3"),
        ("999", "9 9 9"),
        ("0300 111 8000 option 2", "0 3 0 0, 1 1 1, 8 0 0 0, option, 2"),
        ("", ""),
    ],
)
def test_a_number_is_heard_digit_by_digit(number: str, heard: str):
    assert spell_number(group_digits(number)) == heard
