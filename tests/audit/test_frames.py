"""A window is drawn until nothing moves, and what was put off until later is done without the clock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from kiosk.audit.frames import MOST_FRAMES, draw_until_still
from tests.tour.small_windows import SmallWindow

pytestmark = pytest.mark.window

PUT_OFF = """
    Column {
        id: column

        property int rounds: 0

        objectName: "column"
        onRoundsChanged: {
            if (column.rounds < 9)
                Qt.callLater(() => column.rounds += 1);
        }
        Component.onCompleted: column.rounds = 1

        Rectangle { width: 10; height: 10 * column.rounds }
        Rectangle { width: 10; height: 10 }
    }
"""
RESTLESS = """
    Rectangle {
        id: one

        objectName: "restless"
        width: 9
        height: 9
        onXChanged: Qt.callLater(() => one.x += 1)
        Component.onCompleted: one.x = 1
    }
"""


def find(small: SmallWindow, name: str) -> QObject:
    """The item with a name."""
    item = small.window.findChild(QObject, name)
    assert item is not None
    return item


def test_what_was_put_off_is_done_and_laid_out(qapp):
    small = SmallWindow(PUT_OFF)
    draw_until_still(small.window)
    column = find(small, "column")
    assert (column.property("rounds"), column.property("height")) == (9, 100)


def test_what_never_rests_is_not_waited_for(qapp):
    small = SmallWindow(RESTLESS)
    draw_until_still(small.window)
    assert find(small, "restless").property("x") >= MOST_FRAMES / 2
