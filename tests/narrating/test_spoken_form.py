"""What is said for a written text."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.narrating import to_spoken_form

SAID = {
    "Send an email to sendtransformation@staffordshire.gov.uk.": (
        "Send an email to send transformation at staffordshire dot gov dot U-K."
    ),
    "staffs.sendiass@family-action.org.uk": ("staffs dot send I-A-S-S at family dash action dot org dot U-K"),
    "www.staffordshire.gov.uk/send-help": ("W-W-W dot staffordshire dot gov dot U-K slash send dash help"),
    "https://www.ipsea.org.uk/": "W-W-W dot ipsea dot org dot U-K",
    "ST16 2LH": "S-T sixteen, two L-H",
    "EC1A 1BB": "E-C one A, one B-B",
    "The plan runs from 2026 to 2029.": "The plan runs from twenty twenty-six to twenty twenty-nine.",
    "2021–2025": "twenty twenty-one to twenty twenty-five",
    "in 2026/27": "in twenty twenty-six to twenty-seven",
    "in 2005": "in two thousand and five",
    "in 1900": "in nineteen hundred",
    "the 1990s": "the nineteen nineties",
    "on 17 February 2021": "on the seventeenth of February twenty twenty-one",
    "on the 3rd of May": "on the third of May",
    "2026-11-23": "the twenty-third of November twenty twenty-six",
    "04/11/2026": "the fourth of November twenty twenty-six",
    "23 to 30 April": "the twenty-third to the thirtieth of April",
    "23 March – 30 April": "the twenty-third of March to the thirtieth of April",
    "November 2026": "November twenty twenty-six",
    "9am to 4.30pm": "nine A-M to four thirty P-M",
    "Mon-Fri 10:05-17:00": "Monday to Friday ten oh five to seventeen o'clock",
    "Ring 0300 111 8000.": "Ring oh three oh oh, one one one, eight oh oh oh.",
    "(01785) 278 111": "oh one seven eight five, two seven eight, one one one",
    "+44 1785 278111": "plus four four, one seven eight five, two seven eight one one one",
    "18001 111": "one eight oh oh one, one one one",
    "Ring 999 or 111.": "Ring nine nine nine or one one one.",
    "call 101": "call one zero one",
    "101 children": "one hundred and one children",
    "Text SHOUT to 85258": "Text shout to eight five two five eight",
    "£6,000": "six thousand pounds",
    "£2.50": "two pounds fifty",
    "£1 or 50p": "one pound or fifty pence",
    "£0.05": "five pence",
    "£1.2 million": "one point two million pounds",
    "£5–£10m": "five pounds to ten million pounds",
    "12.5%": "twelve point five per cent",
    "1,234 people": "one thousand two hundred and thirty-four people",
    "the 22nd": "the twenty-second",
    "aged 0 to 25": "aged zero to twenty-five",
    "ages 16–19": "ages sixteen to nineteen",
    "16+": "sixteen plus",
    "8½ weeks": "eight and a half weeks",
    "24/7": "twenty-four seven",
    "KS2": "K-S two",
    "SEND means": "send means",
    "An EHC plan": "An E-H-C plan",
    "SENDIASS can help.": "send I-A-S-S can help.",
    "Ask the SENCO.": "Ask the sen-co.",
    "the NHS and the ICBs": "the N-H-S and the I-C-B's",
    "CAMHS, DfE, BSL": "cams, D-F-E, B-S-L",
    "Do NOT wait": "Do NOT wait",
    "yes/no and/or": "yes or no and or",
    "[SEND](/x/) **now**": "send (/x/) now",
    "٣ and ②": "three and two",
}


@pytest.mark.parametrize(("written", "said"), SAID.items())
def test_a_text_is_said_as_people_say_it(written, said):
    assert to_spoken_form(written) == said


LIKELY = st.text(alphabet="0123456789 -–/.,:£%@()+apmstndrhKSEND", max_size=40)


@given(st.one_of(st.text(), LIKELY))
def test_no_digit_is_left_and_nothing_is_raised(text):
    said = to_spoken_form(text)
    assert not any(character.isdigit() for character in said)
    assert "\n" not in said


@given(st.integers(0, 10**40))
def test_any_number_has_words(number):
    assert to_spoken_form(f"{number} and {number:,}").strip()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ,.!?'", max_size=60))
def test_plain_words_are_left_alone(text):
    words = " ".join(text.split())
    untouched = {"eg", "ie", "etc", "etc."}
    if not untouched & set(re.findall("[a-z]+", words)) and "." not in words:
        assert to_spoken_form(text) == words


def test_a_very_long_run_of_digits_is_read_without_delay():
    start = time.perf_counter()
    to_spoken_form("7" * 5_000 + " " + "1," * 2_000 + "a." * 2_000 + "0 " * 2_000)
    assert time.perf_counter() - start < 5
