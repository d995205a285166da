"""Signs of life are noted, and every event goes on to what it is for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from kiosk.app.activity import ActivityFilter

BEGINNINGS = ["TouchBegin", "TouchUpdate", "MouseButtonPress", "KeyPress", "Wheel", "TabletPress"]
ENDS = ["TouchEnd", "MouseButtonRelease", "KeyRelease", "TabletRelease"]


class Watcher:
    """Counts what is noted."""

    def __init__(self, is_asking: bool) -> None:
        self.noted = 0
        self.filter = ActivityFilter(self.note, lambda: is_asking)

    def note(self) -> None:
        """Count."""
        self.noted += 1

    def send(self, kind: str) -> bool:
        """Let an event pass; say whether it was swallowed."""
        return self.filter.eventFilter(QObject(), QEvent(QEvent.Type[kind]))


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_touch_counts_as_it_begins(qapp, kind: str):
    watcher = Watcher(is_asking=False)
    assert watcher.send(kind) is False
    assert watcher.noted == 1


@pytest.mark.parametrize("kind", [*ENDS, "MouseMove", "Paint", "Timer", "FocusIn"])
def test_nothing_else_counts(qapp, kind: str):
    watcher = Watcher(is_asking=False)
    assert watcher.send(kind) is False
    assert watcher.noted == 0


@pytest.mark.parametrize("kind", ENDS)
def test_while_the_screen_asks_a_touch_counts_once_it_is_over_and_answered(qapp, kind: str):
    watcher = Watcher(is_asking=True)
    assert watcher.send(kind) is False
    assert watcher.noted == 0
    QTest.qWait(1)
    assert watcher.noted == 1


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_while_the_screen_asks_a_touch_does_not_count_as_it_begins(qapp, kind: str):
    watcher = Watcher(is_asking=True)
    watcher.send(kind)
    QTest.qWait(1)
    assert watcher.noted == 0
