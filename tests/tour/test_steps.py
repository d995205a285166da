"""Steps say plainly what is missing: no picture of the wrong screen is taken for the right one."""

from __future__ import annotations

import pytest

from kiosk.tour import CHAPTERS, LostError, Step
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window

STEPS = {(chapter.name, step.name): step for chapter in CHAPTERS for step in chapter.steps}


def get_step(chapter: str, name: str) -> Step:
    """One step of the tour."""
    return STEPS[chapter, name]


def test_a_film_that_stands_still_is_found_out(home: OpenKiosk, monkeypatch):
    monkeypatch.setattr("kiosk.tour.film_steps._MOVING_S", 0.3)
    monkeypatch.setattr("kiosk.tour.film_steps.is_different", lambda before, after, part: False)
    get_step("BSL film", "bsl").act(home.walk)
    with pytest.raises(LostError, match="stands still"):
        get_step("BSL film", "bsl-playing").act(home.walk)


def test_something_left_of_a_visit_is_named(home: OpenKiosk):
    home.walk.at_rest["kiosk.preferences.theme"] = "another"
    with pytest.raises(LostError, match=r"left of the visit: kiosk\.preferences\.theme"):
        get_step("End", "finished").act(home.walk)


def test_an_empty_list_is_found_out(home: OpenKiosk):
    home.parts.read.strategies.set_rows(())
    with pytest.raises(LostError, match="nothing in the list “strategies”"):
        get_step("Reading", "plan-pages").act(home.walk)


@pytest.mark.parametrize("chapter", ["Reading", "Finding help", "Searching"])
def test_the_steps_of_a_chapter_follow_from_each_other(home: OpenKiosk, chapter: str):
    for step in (step for name, step in STEPS.items() if name[0] == chapter):
        step.act(home.walk)
