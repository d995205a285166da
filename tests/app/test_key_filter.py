"""What bounces is left out, switches go to scanning, and everything else goes on to the screen."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.app.key_filter import KeyFilter
from kiosk.session import IdleTimes
from kiosk.viewmodels import (
    KeysViewModel,
    PreferencesViewModel,
    ScanViewModel,
    SpeedViewModel,
    VisitViewModel,
)

Key = Qt.Key
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Bench:
    """A visit at Home, with a clock put forward by hand."""

    def __init__(self) -> None:
        self.now_ms = 0
        preferences = PreferencesViewModel()
        self.parts = SimpleNamespace(
            visit=VisitViewModel(IdleTimes(), self.read_ms),
            preferences=preferences,
            keys=KeysViewModel(),
            scan=ScanViewModel(preferences, self.read_ms),
            speed=SpeedViewModel(preferences, self.read_ms, lambda: 1000),
        )
        self.parts.visit.start()
        self.filter = KeyFilter(self.parts, self.read_ms)

    def read_ms(self) -> int:
        """Return the time."""
        return self.now_ms

    def send(self, kind: QEvent.Type, key: Qt.Key, *, is_repeat: bool = False) -> bool:
        """Let a key's event pass; say whether it was swallowed."""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", is_repeat)
        return self.filter.eventFilter(QObject(), event)

    def click(self, key: Qt.Key, after_ms: int = 1000) -> bool:
        """Press a key and let go; say whether the press was swallowed."""
        self.now_ms += after_ms
        is_swallowed = self.send(PRESS, key)
        self.send(RELEASE, key)
        return is_swallowed


@pytest.fixture
def bench(qapp) -> Bench:
    """Nobody has pressed anything."""
    return Bench()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down, Key.Key_Tab, Key.Key_A])
def test_a_key_held_down_acts_once(bench: Bench, key: Qt.Key):
    bench.send(PRESS, key)
    assert bench.send(PRESS, key, is_repeat=True)
    assert bench.send(RELEASE, key, is_repeat=True)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Select, Key.Key_Back, Key.Key_HomePage])
def test_a_key_that_acts_and_bounces_acts_once(bench: Bench, key: Qt.Key):
    assert not bench.click(key)
    assert bench.click(key, after_ms=299)
    assert not bench.click(key, after_ms=300)


def test_moving_may_be_quick_unless_more_time_is_asked_for(bench: Bench):
    bench.click(Key.Key_Down)
    assert not bench.click(Key.Key_Down, after_ms=80)
    bench.parts.preferences.chooseIgnoreRepeat(500)
    assert bench.click(Key.Key_Down, after_ms=499)


def test_letters_may_be_typed_quickly(bench: Bench):
    bench.click(Key.Key_L)
    assert not bench.click(Key.Key_L, after_ms=60)


def test_keys_are_in_use_until_a_finger_is(bench: Bench):
    bench.click(Key.Key_Down)
    assert bench.parts.keys.property("areInUse") is True
    assert bench.filter.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin)) is False
    assert bench.parts.keys.property("areInUse") is False


def test_tab_moves_wherever_the_focus_is(bench: Bench, qtbot):
    with qtbot.waitSignal(bench.parts.keys.tabPressed) as told:
        assert bench.click(Key.Key_Backtab)
    assert told.args == [False]


def test_a_switch_is_for_scanning_and_an_arrow_is_not(bench: Bench):
    bench.parts.preferences.chooseSwitchUse("one")
    assert bench.click(Key.Key_Space)
    assert bench.send(RELEASE, Key.Key_Space)
    assert not bench.click(Key.Key_Down)


def test_a_key_that_answers_whether_anybody_is_there_does_nothing_else(bench: Bench):
    bench.now_ms = 121_000
    bench.parts.visit.check_time()
    assert bench.click(Key.Key_Down)
    assert bench.parts.keys.property("areInUse") is False


def test_the_set_up_takes_every_key_that_chooses(bench: Bench):
    bench.parts.speed.start()
    assert bench.click(Key.Key_Select)
    assert bench.parts.speed.property("wasEarly") is True


def test_before_a_visit_every_key_goes_on_to_the_screen(bench: Bench):
    bench.parts.visit.finish()
    assert not bench.click(Key.Key_Tab)
