"""The audit goes everywhere in the real kiosk, and its choices take effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.audit import keeping
from kiosk.audit.configuration import SMALL, Configuration
from kiosk.audit.keeping import find_lost_place
from kiosk.audit.places import PLACES
from kiosk.audit.stage import Stage, find_bottom_mm
from kiosk.session import Screen
from kiosk.viewmodels import KioskParts

pytestmark = pytest.mark.window

PLAIN = Configuration(SMALL)
BY_NAME = {place.name: place for place in PLACES}


@pytest.fixture(scope="module")
def stage(application, bundle_dir: Path) -> Iterator[Stage]:
    """The kiosk on the smallest panel."""
    opened = Stage(bundle_dir, SMALL)
    yield opened
    opened.close()


def parts_of(stage: Stage) -> KioskParts:
    """The view models."""
    return stage.walk.parts


def test_every_screen_and_dialog_is_come_to(stage: Stage, caplog: pytest.LogCaptureFixture):
    screens: set[Screen] = set()
    dialogs: list[str] = []
    for place in PLACES:
        stage.go(place)
        screens.add(parts_of(stage).visit.route.screen)
        if stage.look(place.name, PLAIN).is_dialog:
            dialogs.append(place.name)
    assert screens == set(Screen)
    assert dialogs == [
        *("contents", "opening times", "hard word", "code", "code of a service", "print"),
        *("text and colours", "more ways", "not opened", "staff, leave", "are you there"),
    ]


def test_choices_take_effect_and_a_new_visit_forgets_them(stage: Stage):
    stage.go(BY_NAME["home"])
    plain = stage.look("home", PLAIN)
    stage.choose(replace(PLAIN, text_step="double"))
    larger = stage.look("home", PLAIN)
    assert larger.texts[0].letters.capital_px > 1.2 * plain.texts[0].letters.capital_px
    stage.go(BY_NAME["home"])
    again = stage.look("home", PLAIN)
    assert [text.box for text in again.texts] == [text.box for text in plain.texts]


@pytest.mark.parametrize(("height_mm", "bottom_mm"), [(200, 800), (476, 800), (598, 770), (708, 730)])
def test_a_tall_screen_hangs_so_low_that_its_lowered_part_is_within_reach(height_mm: int, bottom_mm: int):
    assert find_bottom_mm(height_mm) == bottom_mm


def test_a_dialog_hides_what_it_covers(stage: Stage):
    stage.go(BY_NAME["text and colours"])
    names = {thing.name for thing in stage.look("text and colours", PLAIN).targets}
    assert "Done" in names
    assert "Finished" not in names


def test_the_question_counts_down_only_when_time_is_put_forward(stage: Stage):
    stage.go(BY_NAME["are you there"])
    before = stage.look("are you there", PLAIN).texts
    parts_of(stage).visit.check_time()
    stage.settle()
    assert stage.look("are you there", PLAIN).texts == before


def test_a_reader_moved_to_another_section_is_found(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keeping, "_CHANGES", (("other colours", "chooseTheme", "dark"),))
    monkeypatch.setattr(keeping, "_EDITIONS", ("Easy Read",))
    page = BY_NAME["page, standard"]
    assert list(find_lost_place(stage, page, PLAIN)) == []
    open_section = keeping._open_section
    monkeypatch.setattr(keeping, "_open_section", lambda *where: open_section(*where) + "-moved")
    assert {finding.number for finding in find_lost_place(stage, page, PLAIN)} == {23}
