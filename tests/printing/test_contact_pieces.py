"""What stands on paper about a service."""

from __future__ import annotations

from dataclasses import replace

from kiosk.printing.contact_pieces import MAX_CODE_SIDE, write_contact_pieces
from kiosk.printing.pieces import Figure, Pair, Symbol
from kiosk.takeaway import Contact, EasyLine, Number, QrCode, pack_contact
from kiosk.vocabulary import plain_text
from tests.printing.sample_leaflets import CONTACT
from tests.takeaway.reading import read_code


def words(pieces) -> str:
    """Everything that is said."""
    return "\n".join(plain_text(piece.text) for piece in pieces if not isinstance(piece, Figure))


def test_numbers_are_figures_with_who_and_how_beside_them():
    pieces = write_contact_pieces(CONTACT, is_easy_read=False)
    assert [piece.text for piece in pieces if isinstance(piece, Figure)] == [
        n.number for n in CONTACT.numbers
    ]
    assert "Ring (in the morning)" in words(pieces)
    assert "You can get in touch yourself." in words(pieces)


def test_words_that_have_the_number_in_them_stand_for_themselves():
    contact = Contact("Shout", numbers=(Number("85258", True, "Text SHOUT to 85258"),))
    assert "Text SHOUT to 85258" in words(write_contact_pieces(contact, is_easy_read=False)).splitlines()


def test_the_code_holds_the_contact():
    (code,) = (
        piece.drawing
        for piece in write_contact_pieces(CONTACT, is_easy_read=False)
        if isinstance(piece, Pair) and isinstance(piece.drawing, QrCode)
    )
    assert read_code(code) == pack_contact(CONTACT, MAX_CODE_SIDE)


def test_in_easy_read_there_is_what_the_screen_shows():
    pieces = write_contact_pieces(CONTACT, is_easy_read=True)
    pairs = [p for p in pieces if isinstance(p, Pair) and isinstance(p.drawing, Symbol)]
    shown = [EasyLine(p.drawing.name, plain_text(p.text), p.figure) for p in pairs]
    assert tuple(shown) == CONTACT.easy
    assert "Checked:" not in words(pieces)


def test_what_is_not_known_is_left_out_and_what_is_not_checked_is_told():
    pieces = write_contact_pieces(Contact("Club", needs_check=True), is_easy_read=False)
    assert words(pieces).splitlines()[:2] == [
        "Club",
        "Please check first: nobody has checked these details yet.",
    ]
    assert "Who it is for" not in words(write_contact_pieces(CONTACT, is_easy_read=False))
    assert "Please check first" not in words(write_contact_pieces(CONTACT, is_easy_read=False))


def test_what_has_closed_says_so_first():
    closed = replace(CONTACT, closed="This service has closed.")
    assert (
        "This service has closed." in words(write_contact_pieces(closed, is_easy_read=False)).splitlines()[:3]
    )
