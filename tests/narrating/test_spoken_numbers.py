"""Telephone numbers, money and all other numbers are said."""

from kiosk.narrating.spoken_numbers import say_numbers, say_phones


def test_a_telephone_number_is_said_in_its_groups():
    assert say_phones("0808 800 4002") == "oh eight oh eight, eight oh oh, four oh oh two"


def test_a_sum_of_money_is_not_a_telephone_number():
    assert say_phones("£0800") == "£0800"


def test_money_percentages_and_ranges_are_said():
    assert (
        say_numbers("£3.5k, 5% or 3-4") == "three point five thousand pounds, five per cent or three to four"
    )


def test_letters_and_numbers_that_touch_are_parted():
    assert say_numbers("KS4a") == "KS four a"
