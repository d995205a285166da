"""A visit's tally is a set: neither order nor repetition is in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counting import (
    NAMES,
    Choice,
    Counted,
    Kind,
    Length,
    Search,
    begin_visit,
    end_visit,
    find_choices,
    find_length,
    leave_search,
    note_search,
    note_staff,
    note_touch,
    use,
)
from kiosk.session import ColourTheme, Preferences, ReadingAid, SwitchUse, TextStep, Typeface

ANYTHING = st.sampled_from([Counted(kind, name) for kind, names in NAMES.items() for name in names])
MADE, NOTHING = Counted(Kind.SEARCH, Search.MADE), Counted(Kind.SEARCH, Search.FOUND_NOTHING)


@given(st.lists(ANYTHING), st.randoms())
def test_neither_order_nor_repetition_is_kept(used, random):
    forwards, shuffled = begin_visit(0), begin_visit(0)
    for counted in used:
        forwards = use(forwards, counted)
    for counted in random.sample(used, len(used)) * 2:
        shuffled = use(shuffled, counted)
    assert end_visit(forwards) == end_visit(shuffled)


@pytest.mark.parametrize(
    ("length_ms", "band"),
    [
        (0, Length.SHORT),
        (119_999, Length.SHORT),
        (120_000, Length.MEDIUM),
        (300_000, Length.LONG),
        (900_000, Length.LONGER),
        (90_000_000, Length.LONGER),
    ],
)
def test_a_length_is_only_a_band(length_ms: int, band: Length):
    assert find_length(length_ms) is band
    visit = note_touch(begin_visit(5), 5 + length_ms)
    assert end_visit(visit) == {Counted(Kind.VISIT), Counted(Kind.LENGTH, band)}


def test_who_went_the_way_of_staff_is_not_counted():
    assert end_visit(note_staff(begin_visit(0))) == frozenset()


def test_a_search_has_found_nothing_only_if_it_is_left_like_that():
    typing = note_search(note_search(begin_visit(0), False), True)
    assert end_visit(typing) >= {MADE}
    assert NOTHING not in end_visit(typing)
    assert end_visit(note_search(typing, False)) >= {MADE, NOTHING}
    assert leave_search(note_search(begin_visit(0), False)).used == {MADE, NOTHING}


def test_a_search_whose_words_were_taken_back_found_neither():
    assert NOTHING not in end_visit(note_search(note_search(begin_visit(0), False), None))


def test_nothing_chosen_is_no_choice():
    assert find_choices(Preferences()) == frozenset()


def test_every_choice_of_a_visitor_is_found():
    everything = Preferences(
        typeface=Typeface.LEXEND,
        has_more_space=True,
        is_calm=True,
        has_bigger_buttons=True,
        is_lowered=True,
        has_long_wait=True,
        hold_ms=500,
        ignore_repeat_ms=1000,
    )
    one_of = [
        *(replace(everything, text_step=step) for step in TextStep),
        *(replace(everything, theme=theme) for theme in ColourTheme),
        *(replace(everything, reading_aid=aid) for aid in ReadingAid),
        *(replace(everything, switch_use=switches) for switches in SwitchUse),
    ]
    found = {counted.name for chosen in one_of for counted in find_choices(chosen)}
    assert found == set(Choice) - {Choice.NO_CAPTIONS}
