"""Short forms are said as a word, in full or letter by letter."""

import pytest

from kiosk.narrating.short_forms import say_short_forms, spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("SEND", "send"),
        ("A BSL film", "A B-S-L film"),
        ("the EHCPs", "the E-H-C-P's"),
        ("MPFT and NSPCC", "M-P-F-T and N-S-P-C-C"),
        ("IMPORTANT", "IMPORTANT"),
        ("Ofsted, e.g. a ramp, etc.", "off-sted, for example a ramp, and so on"),
        ("Sunday and Sun", "Sunday and Sunday"),
    ],
)
def test_a_short_form_is_said_as_people_say_it(written, said):
    assert say_short_forms(written) == said


def test_letters_are_joined_so_that_each_is_named():
    assert spell("ab") == "A-B"
