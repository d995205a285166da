"""Codes stay readable: no entry is torn between two, and only what is alone too long is cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway import Contact, Number, make_code, max_bytes, pack_contact, pack_texts
from kiosk.takeaway.packing import LEAST_ROOM, cut

SIDE = 69
ROOM = max_bytes(SIDE)
entries = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80), min_size=1
)


def count(text: str) -> int:
    """How many bytes a text has."""
    return len(text.encode())


def test_what_fits_is_one_code_without_a_number():
    assert pack_texts(["Clinic", "Club"], SIDE) == ("Clinic\n\nClub",)


def test_several_codes_say_which_they_are():
    texts = pack_texts(["a" * 150, "b" * 150, "c"], SIDE)
    assert texts == ("1 of 2\n\n" + "a" * 150, "2 of 2\n\n" + "b" * 150 + "\n\nc")


@given(entries)
def test_every_entry_is_whole_in_one_code_and_no_code_is_too_dense(texts: list[str]):
    packed = pack_texts(texts, SIDE)
    assert all(any(cut(text, ROOM) in code for code in packed) for text in texts if count(text) < ROOM - 9)
    assert all(count(code) <= ROOM for code in packed)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.integers(4, 300))
def test_a_cut_text_fits_and_says_that_something_is_missing(text: str, room: int):
    kept = cut(text, room)
    assert count(kept) <= room
    assert kept == text or kept.endswith("…")


def test_a_long_contact_loses_what_a_phone_can_do_without():
    contact = Contact("Clinic", numbers=(Number("01785 223121"),), schedule="Mon " * 100)
    vcard = pack_contact(contact, SIDE)
    assert "NOTE" not in vcard
    assert "TEL;TYPE=WORK,VOICE:+441785223121" in vcard


def test_the_longest_name_still_fits_a_code():
    vcard = pack_contact(Contact("Ω" * 5000, numbers=(Number("01785 223121"),)), SIDE)
    assert make_code(vcard).side <= SIDE


def test_glass_that_is_too_small_still_gets_words_to_read():
    (text,) = pack_texts(["Clinic\nPhone: 01785 223121"], side=0)
    assert text == "Clinic\nPhone: 01785 223121"
    assert len(pack_contact(Contact("Clinic" * 50), side=0)) <= LEAST_ROOM
