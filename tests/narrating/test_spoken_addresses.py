"""Addresses are said piece by piece."""

from kiosk.narrating.spoken_addresses import say_addresses


def test_all_kinds_of_address_in_one_text_are_said():
    said = say_addresses("Write to a_b+1@nhs.uk, see ipsea.org.uk/help, or come to B1 1AA.")
    assert said == (
        "Write to a underscore b plus one at N-H-S dot U-K, see ipsea dot org dot U-K slash help, "
        "or come to B one, one A-A."
    )


def test_words_that_only_look_like_addresses_are_left():
    for text in ("The end.Then more", "@ home", "v1.2", "AB1 2C"):
        assert say_addresses(text) == text
