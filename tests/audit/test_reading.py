"""Letters and lines are measured."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.audit.box import Box
from kiosk.audit.reading import (
    find_long_lines,
    find_odd_alignment,
    find_small_easy_read,
    find_small_letters,
    find_small_way_to_larger_words,
    find_tight_lines,
)
from tests.audit.made import LETTERS, PLAIN, make_snapshot, make_text

PLACE = Box(100, 100, 200, 40)


def show(words: str = "Words", place: str = "a screen", configuration=PLAIN, text=None, **facts):
    """A screen with words on it, their letters and what else there is to them set as said."""
    made = make_text(words, PLACE, letters=replace(LETTERS, **facts), **(text or {}))
    return make_snapshot(texts=(made,), place=place, configuration=configuration)


@pytest.mark.parametrize(
    ("step", "capital_px", "number"),
    [("standard", 14, None), ("standard", 12, 9), ("large", 20, 8), ("large", 21.5, None), ("double", 20, 8)],
)
def test_capitals_are_as_high_as_the_step_asks(step: str, capital_px: float, number):
    snapshot = show(configuration=replace(PLAIN, text_step=step), capital_px=capital_px)
    assert [finding.number for finding in find_small_letters(snapshot)] == [number] * (number is not None)


@pytest.mark.parametrize(
    ("place", "characters", "is_found"),
    [("page, standard", 80, False), ("page, standard", 81, True), ("page, Easy Read", 51, True)],
)
def test_lines_are_short(place: str, characters: int, is_found: bool):
    found = list(find_long_lines(show(place=place, longest_line=characters)))
    assert [finding.number for finding in found] == [14] * is_found


@pytest.mark.parametrize(
    ("facts", "is_found"),
    [
        ({"alignment": "centre", "lines": 2}, True),
        ({"alignment": "centre", "lines": 1}, False),
        ({"alignment": "centre", "lines": 2, "text": {"is_heading": True}}, False),
        ({"alignment": "left", "lines": 2}, False),
    ],
)
def test_words_to_read_begin_at_the_left(facts: dict[str, object], is_found: bool):
    assert [finding.number for finding in find_odd_alignment(show(**facts))] == [15] * is_found


@pytest.mark.parametrize(("has_more_space", "number"), [(False, 13), (True, 12)])
def test_lines_stand_apart(has_more_space: bool, number: int):
    configuration = replace(PLAIN, has_more_space=has_more_space)
    tight = show(configuration=configuration, lines=2, line_share=1.3)
    assert [finding.number for finding in find_tight_lines(tight)] == [number]
    assert not list(find_tight_lines(show(configuration=configuration, lines=2, line_share=1.5)))


@pytest.mark.parametrize(("capital_px", "is_found"), [(15, True), (22, False)])
def test_the_way_to_larger_words_is_large(capital_px: float, is_found: bool):
    found = list(
        find_small_way_to_larger_words(show("Text and colours", text={"target": 1}, capital_px=capital_px))
    )
    assert [finding.number for finding in found] == [24] * is_found


def test_a_title_is_no_way_to_larger_words():
    assert not list(find_small_way_to_larger_words(show("Text and colours", capital_px=15)))


@pytest.mark.parametrize(
    ("place", "pane", "capital_px", "is_found"),
    [
        ("page, Easy Read", 1, 15, True),
        ("page, Easy Read", 1, 22, False),
        ("page, Easy Read", None, 15, False),
        ("page, standard", 1, 15, False),
    ],
)
def test_an_easy_read_page_is_large(place: str, pane: int | None, capital_px: float, is_found: bool):
    found = list(find_small_easy_read(show(place=place, text={"pane": pane}, capital_px=capital_px)))
    assert [finding.number for finding in found] == [114] * is_found
