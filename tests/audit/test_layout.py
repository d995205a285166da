"""What is wrong with where things are is found in made snapshots."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.audit.box import Box
from kiosk.audit.layout import (
    find_cut_words,
    find_overlapping_targets,
    find_overlapping_words,
    find_sideways_scrolling,
)
from kiosk.audit.snapshot import Pane
from tests.audit.made import LETTERS, make_snapshot, make_text, make_thing

PLACE = Box(100, 100, 200, 40)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"is_cut_short": True}, "is cut short"),
        ({"needs": (260, 40)}, "60 px wider than its place"),
        ({"needs": (200, 90)}, "50 px higher than its place"),
        ({"room": Box(0, 0, 250, 600)}, "reaches out of its screen"),
        ({"target": 1}, "reaches out of its control"),
    ],
)
def test_cut_words_are_found(facts: dict[str, object], problem: str):
    button = make_thing(1, "Open", Box(100, 100, 100, 60))
    found = list(find_cut_words(make_snapshot(button, texts=(make_text("Words", PLACE, **facts),))))
    assert [problem in finding.problem for finding in found] == [True]


def test_words_that_fit_are_left_alone():
    assert not list(find_cut_words(make_snapshot(texts=(make_text("Words", PLACE),))))


def test_words_in_wide_boxes_overlap_only_where_they_are_drawn():
    left = make_text("Left", PLACE, needs=(60, 40))
    right = make_text("Right", PLACE, needs=(60, 40), letters=replace(LETTERS, alignment="right"))
    assert not list(find_overlapping_words(make_snapshot(texts=(left, right))))
    assert list(find_overlapping_words(make_snapshot(texts=(left, replace(left, words="Same place")))))


def test_what_scrolls_apart_does_not_overlap():
    texts = (make_text("In a pane", PLACE, pane=1), make_text("Outside", PLACE))
    assert not list(find_overlapping_words(make_snapshot(texts=texts)))


def test_a_control_inside_another_does_not_lie_over_it():
    outer, inner = make_thing(1, "Card", PLACE), make_thing(2, "Link", PLACE.grow(-5))
    assert list(find_overlapping_targets(make_snapshot(outer, inner)))
    assert not list(find_overlapping_targets(make_snapshot(outer, replace(inner, inside=1))))


def test_sideways_scrolling_is_found():
    panes = (Pane(PLACE, 300, 40), Pane(PLACE, 200, 900))
    assert len(list(find_sideways_scrolling(make_snapshot(panes=panes)))) == 1
