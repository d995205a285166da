"""A key is followed round a screen, by the thing it is on and by how that looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.audit.focus import find_missed_by_keys
from kiosk.audit.keys import walk_by_keys
from tests.audit.scenes import PX_PER_MM, open_scene, snap

pytestmark = pytest.mark.window

THREE = """
    Column {
        spacing: 20

        Press { id: first; text: "First"; focus: true; KeyNavigation.down: second }
        Press { id: second; text: "Second"; KeyNavigation.down: first }
        Press { text: "Third" }
    }
"""


def test_tab_comes_to_everything_and_each_stop_is_seen_with_the_focus_and_without(qapp):
    small = open_scene(THREE)
    stops = walk_by_keys(small.window, PX_PER_MM)
    assert {stop.name for stop in stops} == {"First", "Second", "Third"}
    assert all(stop.focused is not None and stop.focused.shape == stop.plain.shape for stop in stops)
    assert all((stop.focused != stop.plain).any() for stop in stops)


def test_what_the_down_key_misses_is_found(qapp):
    small = open_scene(THREE)
    stops = walk_by_keys(small.window, PX_PER_MM, Qt.Key.Key_Down)
    missed = list(find_missed_by_keys(snap(small), stops, "Down"))
    assert [(finding.subject, finding.problem) for finding in missed] == [
        ("Third", "is never reached by Down")
    ]
