"""A vCard holds exactly the contact, whatever characters are in it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway import Contact, Fact, Number, Place, to_international, write_vcards
from kiosk.takeaway.vcard import CHECK_FIRST
from tests.takeaway.reading import read_vcard

FULL = Contact(
    name="Speech; Language, and \\ more",
    organization="NHS",
    numbers=(Number("0300\u00a0111 8000"), Number("85258", is_text=True)),
    email="a@nhs.example",
    website="https://nhs.example/a?b=1;c,d",
    places=(Place("1 High Street, Stafford", "ST16 2LH"),),
    schedule="Mon to Fri\n9am to 5pm",
    facts=(Fact("cost", "What it costs", "Free"), Fact("how", "How to get this help", "Your GP asks")),
    needs_check=True,
)


@pytest.mark.parametrize(
    ("printed", "dialled"),
    [
        ("0808 800 1111", "+448088001111"),
        ("01785 223121", "+441785223121"),
        ("0800 1111", "+448001111"),
        ("0800\u00a0555\u00a0111", "+44800555111"),
        ("+44 (0)1785 223121", "+441785223121"),
        ("0044 1785 223121", "+441785223121"),
        ("999", "999"),
        ("18001 0300 111 8000", "1800103001118000"),
        ("0300 111 8000 option 3", "+443001118000"),
        ("ask at the desk", ""),
        ("", ""),
    ],
)
def test_numbers_are_dialled_from_anywhere(printed: str, dialled: str):
    assert to_international(printed) == dialled


def test_the_whole_contact_comes_first():
    assert read_vcard(next(write_vcards(FULL))) == [
        ("BEGIN", "VCARD"),
        ("VERSION", "3.0"),
        ("N", "Speech; Language, and \\ more;;;;"),
        ("FN", "Speech; Language, and \\ more"),
        ("ORG", "NHS"),
        ("TEL;TYPE=WORK,VOICE", "+443001118000"),
        ("TEL;TYPE=CELL", "85258"),
        ("EMAIL;TYPE=INTERNET", "a@nhs.example"),
        ("URL", "https://nhs.example/a?b=1;c,d"),
        ("ADR;TYPE=WORK", ";;1 High Street, Stafford;;;ST16 2LH;"),
        ("NOTE", f"{CHECK_FIRST}\nCost: Free\nHow to get it: Your GP asks\nMon to Fri\n9am to 5pm"),
        ("END", "VCARD"),
    ]


def test_each_is_no_longer_than_the_one_before_and_the_first_number_stays_in_all():
    cards = list(write_vcards(FULL))
    assert all(len(after) <= len(before) for before, after in pairwise(cards))
    assert all("TEL;TYPE=WORK,VOICE:+443001118000\r\n" in card for card in cards)
    assert len(cards[-1]) < 200
    assert all(CHECK_FIRST in card for card in cards)


def test_that_a_service_has_closed_is_in_every_card():
    closed = "This service has closed. Try this one: Club."
    assert all(closed in card for card in write_vcards(replace(FULL, closed=closed)))


@given(st.text(min_size=1), st.text(), st.text())
def test_no_text_breaks_out_of_its_line(name: str, schedule: str, address: str):
    contact = Contact(name, schedule=schedule, website=name, places=(Place(address, "ST16"),))
    lines = read_vcard(next(write_vcards(contact)))
    names = [line for line, _ in lines]
    assert names[:4] == ["BEGIN", "VERSION", "N", "FN"]
    assert set(names[4:-1]) <= {"URL", "ADR;TYPE=WORK", "NOTE"}


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1))
def test_every_printed_character_of_a_name_is_kept(name: str):
    assert dict(read_vcard(next(write_vcards(Contact(name)))))["FN"] == name
