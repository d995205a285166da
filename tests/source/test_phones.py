import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.source import split_phones
from kiosk.vocabulary import Phone, PhoneKind

VOICE = PhoneKind.VOICE
TEXT = PhoneKind.TEXT


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0333 1212 300", [("0333 1212 300", "")]),
        ("0808 8088 100", [("0808 8088 100", "")]),
        ("0800 1111", [("0800 1111", "")]),
        ("116 123", [("116 123", "")]),
        ("999", [("999", "")]),
        ("(01785) 223121", [("(01785) 223121", "")]),
        ("+44 (0)1785 223121", [("+44 (0)1785 223121", "")]),
        ("01785-223121", [("01785-223121", "")]),
        ("0800 1111 (24 hours)", [("0800 1111", "24 hours")]),
        ("0800 1111 – 24 hours a day", [("0800 1111", "24 hours a day")]),
        ("Mon–Fri: 01785 223121", [("01785 223121", "Mon–Fri")]),
        ("Mon–Fri: 01785 223121 (free)", [("01785 223121", "Mon–Fri, free")]),
        ("Tel. 01785 223121", [("01785 223121", "")]),
        ("0300 111 8000; 01785 223121", [("0300 111 8000", ""), ("01785 223121", "")]),
        ("0300 111 8000 or 01785 223121", [("0300 111 8000", ""), ("01785 223121", "")]),
        ("0300 111 8000, 01785 223121", [("0300 111 8000", ""), ("01785 223121", "")]),
        ("0300 111 8000 / 01785 223121", [("0300 111 8000", ""), ("01785 223121", "")]),
        ("01785 223121 (day) 0345 604 2886 (night)", [("01785 223121", "Day"), ("0345 604 2886", "Night")]),
        ("ring the school", [("", "ring the school")]),
        ("", []),
        (" ; ", []),
    ],
)
def test_voice_cells_give_numbers_as_printed(cell, numbers):
    assert split_phones(cell) == tuple(Phone(number, VOICE, words) for number, words in numbers)


def test_what_is_said_in_brackets_behind_an_extension_is_said_without_them():
    (phone,) = split_phones("0300 123 1535 ext 6568 (evenings only)")
    assert phone.description == "Extension 6568, evenings only"


@pytest.mark.parametrize("cell", ["0300 123 1535 ext 6568", "0300 123 1535, extension 6568"])
def test_an_extension_is_known_and_said(cell):
    assert split_phones(cell) == (Phone("0300 123 1535", VOICE, "Extension 6568", "6568"),)


@pytest.mark.parametrize(
    ("cell", "number", "description"),
    [
        ("18001 0800 121 4600 (Relay UK)", "18001 0800 121 4600", "Relay UK"),
        ("18001 111 (Relay UK)", "18001 111", "Relay UK"),
        ("Text 07520 615722", "07520 615722", ""),
        ("Text 88247", "88247", ""),
        ("Text SHOUT to 85258", "85258", "Text SHOUT to 85258"),
        (
            "Text REGISTER to 999 first, then text 999 in an emergency",
            "999",
            "Text REGISTER to 999 first, then text 999 in an emergency",
        ),
    ],
)
def test_text_cells_keep_the_instruction(cell, number, description):
    assert split_phones(cell, TEXT) == (Phone(number, TEXT, description),)


@given(st.text())
def test_any_cell_can_be_read(cell):
    for phone in split_phones(cell):
        assert phone.number or phone.description


@given(
    st.lists(st.from_regex(r"0[1-9][0-9]{2,3} [0-9]{3} ?[0-9]{3,4}", fullmatch=True), max_size=4, unique=True)
)
def test_numbers_joined_by_semicolons_come_back_as_written(numbers):
    assert [phone.number for phone in split_phones("; ".join(numbers))] == numbers


@given(st.text(alphabet="0123456789 ()+-;,/abcxt:.ext–or"))
def test_no_digit_is_lost(cell):
    kept = "".join(f"{phone.number}{phone.description}" for phone in split_phones(cell))
    assert {digit for digit in cell if digit.isdigit()} == {digit for digit in kept if digit.isdigit()}
