"""How words sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import find_sound, respell, split_words


@pytest.mark.parametrize(
    ("right", "by_ear"),
    [
        ("autism", "awtism"),
        ("autism", "ortism"),
        ("dyslexia", "dislexia"),
        ("wheelchair", "wheelchare"),
        ("school", "skool"),
        ("nursery", "nurcery"),
        ("deaf", "def"),
        ("physio", "fizio"),
        ("psychologist", "sikologist"),
    ],
)
def test_a_word_spelt_by_ear_sounds_the_same(right: str, by_ear: str):
    assert find_sound(right) == find_sound(by_ear) != ""


@given(st.text())
def test_every_word_has_a_sound_or_none(written: str):
    for word in split_words(written):
        assert find_sound(word).isascii()


@pytest.mark.parametrize(
    ("right", "by_ear"),
    [("physio", "fizio"), ("psychologist", "sikologist"), ("occupy", "okupi"), ("face", "fase")],
)
def test_a_word_is_respelt_by_ear(right: str, by_ear: str):
    assert respell(right) == by_ear
