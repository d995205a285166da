"""What stands on paper about a service."""

from __future__ import annotations

from dataclasses import replace

from kiosk.printing.contact_pieces import MAX_CODE_SIDE, write_contact_pieces
from kiosk.printing.pieces import Figure, Pair, Symbol
from kiosk.takeaway import Contact, QrCode, pack_contact
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


def test_the_code_holds_the_contact():
    (code,) = (
        piece.drawing
        for piece in write_contact_pieces(CONTACT, is_easy_read=False)
        if isinstance(piece, Pair) and isinstance(piece.drawing, QrCode)
    )
    assert read_code(code) == pack_contact(CONTACT, MAX_CODE_SIDE)


def test_in_easy_read_every_fact_has_its_picture():
    pieces = write_contact_pieces(CONTACT, is_easy_read=True)
    symbols = [p.drawing.name for p in pieces if isinstance(p, Pair) and isinstance(p.drawing, Symbol)]
    assert symbols == ["info", "phone", "message", "email", "globe", "clock", "pin", "coin", "hand"]
    assert [piece.figure for piece in pieces if isinstance(piece, Pair) and piece.figure] == [
        number.number for number in CONTACT.numbers
    ]


def test_what_is_not_known_is_left_out_and_what_is_not_checked_is_told():
    pieces = write_contact_pieces(Contact("Club", confidence="unverified"), is_easy_read=False)
    assert words(pieces).splitlines()[:2] == [
        "Club",
        "Please check first: nobody has checked these details yet.",
    ]
    assert "Cost" not in words(pieces)
    assert "Please check first" not in words(write_contact_pieces(replace(CONTACT), is_easy_read=False))
