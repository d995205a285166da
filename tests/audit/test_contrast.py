"""Contrast is read from pictures."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.audit.box import Box
from kiosk.audit.contrast import (
    find_faint_edges,
    find_faint_icons,
    find_faint_words,
    find_words_lost_to_some_eyes,
    measure_ink,
    measure_mark,
)
from kiosk.audit.snapshot import DrawnPicture
from tests.audit.made import make_snapshot, make_text, make_thing, paint

BLACK, GREY, PALE = (0, 0, 0), (118, 118, 118), (200, 200, 200)
PLACE, INK = Box(100, 100, 200, 40), Box(120, 110, 100, 20)


def test_the_weakest_of_two_inks_counts():
    pixels = paint((Box(0, 0, 50, 50), BLACK), (Box(60, 0, 50, 50), (255, 180, 180)))
    assert measure_ink(pixels) == pytest.approx(1.7, abs=0.05)


def test_soft_edges_of_letters_are_no_ink():
    pixels = paint((Box(0, 0, 50, 50), BLACK), (Box(60, 0, 40, 40), (128, 128, 128)))
    assert measure_ink(pixels) == 21


def test_nothing_drawn_has_no_ink():
    assert measure_ink(paint()) is None
    assert measure_mark(paint()) == 1


@pytest.mark.parametrize(("ink", "is_found"), [(BLACK, False), (GREY, True), (PALE, True)])
def test_words_to_read_need_seven(ink, is_found: bool):
    snapshot = make_snapshot(texts=(make_text("Words", PLACE),), pixels=paint((INK, ink)))
    assert [finding.number for finding in find_faint_words(snapshot)] == [19] * is_found


def test_a_heading_needs_four_and_a_half():
    heading = make_text("Words", PLACE, is_heading=True)
    assert not list(find_faint_words(make_snapshot(texts=(heading,), pixels=paint((INK, GREY)))))
    assert list(find_faint_words(make_snapshot(texts=(heading,), pixels=paint((INK, PALE)))))


def test_what_is_cut_off_or_cannot_be_used_is_not_measured():
    texts = (make_text("Off", PLACE, is_enabled=False), make_text("Cut", PLACE, shown=Box(100, 100, 20, 40)))
    assert not list(find_faint_words(make_snapshot(texts=texts, pixels=paint((INK, PALE)))))


@pytest.mark.parametrize(("ink", "is_found"), [(BLACK, False), (PALE, True)])
def test_icons_need_three(ink, is_found: bool):
    icon = DrawnPicture("image://icons/home/000000", PLACE, PLACE, is_icon=True)
    snapshot = make_snapshot(pictures=(icon,), pixels=paint((INK, ink)))
    assert [finding.subject for finding in find_faint_icons(snapshot)] == ["icon home"] * is_found


def test_a_button_with_one_faint_side_is_found():
    pixels = paint((PLACE, BLACK), (PLACE.grow(-2), (255, 255, 255)))
    snapshot = make_snapshot(make_thing(1, "Open", PLACE), pixels=pixels)
    assert not list(find_faint_edges(snapshot))
    spoiled = pixels.copy()
    spoiled[100:140, 296:300] = 255
    found = list(find_faint_edges(make_snapshot(make_thing(1, "Open", PLACE), pixels=spoiled)))
    assert [finding.number for finding in found] == [20]


def test_a_field_framed_by_what_is_around_it_needs_one_side():
    pixels = np.full((600, 1000, 3), 255, dtype=np.uint8)
    pixels[98:100, 90:310] = 0
    field = make_thing(1, "Type here", PLACE, role="EditableText")
    assert not list(find_faint_edges(make_snapshot(field, pixels=pixels)))


BAD = ((200, 0, 0), (0, 170, 0), True)


@pytest.mark.parametrize(("ink", "ground", "is_found"), [(BLACK, (255, 255, 255), False), BAD])
def test_words_that_some_eyes_cannot_read_are_found(ink, ground, is_found: bool):
    snapshot = make_snapshot(texts=(make_text("Words", PLACE),), pixels=paint((INK, ink), ground=ground))
    assert [finding.number for finding in find_words_lost_to_some_eyes(snapshot)] == [21] * is_found
