"""Codes are read by another program, and hold as much as they are said to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.takeaway import Contact, Number, find_dark, make_code, max_bytes, pack_contact
from tests.takeaway.reading import read_code

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120)
numbers = st.builds(Number, st.text("0123456789 ()+-", min_size=3, max_size=16), st.booleans())


@given(st.builds(Contact, words, organization=words, numbers=st.lists(numbers, max_size=3).map(tuple)))
@settings(max_examples=60)
def test_another_program_reads_the_exact_contact(contact: Contact):
    vcard = pack_contact(contact, side=133)
    assert read_code(make_code(vcard)) == vcard


@pytest.mark.parametrize("side", [29, 49, 65, 69, 101, 133, 185])
def test_a_code_holds_as_much_as_is_said_and_no_more(side: int):
    letters = "é" * (max_bytes(side) // 2)
    assert make_code(letters).side == side
    assert make_code(letters + "é").side == side + 4 if side < 185 else True


@pytest.mark.parametrize("side", [-5, 0, 28])
def test_no_code_is_that_small(side: int):
    assert max_bytes(side) == 0


def test_a_side_between_two_sizes_holds_what_the_smaller_one_does():
    assert max_bytes(52) == max_bytes(49)
    assert max_bytes(400) == max_bytes(185)


def test_dark_modules_are_found_as_runs():
    assert find_dark("0110111") == [(1, 2), (4, 3)]
    assert find_dark("000") == []
