"""One switch is followed round the real kiosk; what it misses, and levels that are too long, are found."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.audit.box import Box
from kiosk.audit.configuration import SMALL
from kiosk.audit.places import PLACES
from kiosk.audit.scanning import Scanned, find_missed_by_switch, scan_through
from kiosk.audit.stage import Stage
from tests.audit.made import make_snapshot, make_thing

ROW = Box(100, 100, 300, 90)
SCREEN = make_snapshot(
    make_thing(1, "Open", ROW),
    make_thing(2, "Closed", ROW, is_enabled=False),
    make_thing(3, "Place in the film", ROW, role="Slider"),
)


@pytest.mark.window
def test_the_frame_comes_to_everything_from_the_top_of_a_page_to_its_end(application, bundle_dir: Path):
    with closing(Stage(bundle_dir, SMALL)) as stage:
        stage.go(next(place for place in PLACES if place.name == "page, standard"))
        scanned = scan_through(stage.walk)
        assert {"Home", "Finished", "Up", "Down"} <= scanned.names
        assert 3 < scanned.most <= 9
        assert stage.walk.visitor.find("Down") is None


def test_only_what_can_be_chosen_and_was_not_come_to_is_found():
    found = list(find_missed_by_switch(SCREEN, Scanned(frozenset(), frozenset({"Home"}), 9)))
    assert [(finding.number, finding.subject) for finding in found] == [(81, "Open")]


@pytest.mark.parametrize(
    "scanned", [Scanned(frozenset({1}), frozenset(), 9), Scanned(frozenset(), frozenset({"Open"}), 9)]
)
def test_a_row_made_anew_is_known_by_its_name(scanned: Scanned):
    assert list(find_missed_by_switch(SCREEN, scanned)) == []


def test_a_level_that_takes_too_long_is_found():
    found = list(find_missed_by_switch(SCREEN, Scanned(frozenset({1}), frozenset(), 10)))
    assert [(finding.number, finding.problem) for finding in found] == [
        (83, "has 10 choices on one level, not 9")
    ]
