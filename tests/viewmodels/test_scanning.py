"""Scanning as QML sees it: switches and time come in, frames and choices go out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from kiosk.viewmodels import PreferencesViewModel, ScanViewModel

THREE = [QRectF(0, 0, 100, 50), QRectF(120, 0, 100, 50), QRectF(0, 80, 100, 50)]
TWENTY = [QRectF(120 * column, 80 * row, 100, 50) for row in range(4) for column in range(5)]


class Bench:
    """Scanning with a clock put forward by hand."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.preferences = PreferencesViewModel()
        self.scan = ScanViewModel(self.preferences, lambda: self.now_ms)
        self.chosen: list[int] = []
        self.scan.chosen.connect(self.chosen.append)

    def use(self, switch_use: str, boxes: list[QRectF]) -> None:
        """Begin to scan."""
        self.preferences.chooseSwitchUse(switch_use)
        self.scan.offer(boxes, -1)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.now_ms += ms
        self.scan.check_time()

    def press(self, is_chooser: bool = True) -> None:
        """Press a switch and let go."""
        self.scan.press(is_chooser)
        self.scan.release()

    @property
    def frame(self) -> QRectF:
        """What the frame is around."""
        frame: QRectF = self.scan.property("frame")
        return frame


@pytest.fixture
def bench(qapp) -> Bench:
    """Nobody uses a switch."""
    return Bench()


def test_without_a_switch_nothing_is_framed(bench: Bench):
    assert not bench.scan.is_on
    assert not bench.scan.is_running
    assert bench.frame.isNull()


def test_the_frame_goes_on_and_a_switch_takes_what_it_is_on(bench: Bench):
    bench.use("one", THREE)
    assert bench.frame == THREE[0]
    bench.wait(4000)
    assert bench.frame == THREE[1]
    bench.press(is_chooser=False)
    assert bench.chosen == [1]


def test_a_group_is_framed_whole_and_has_a_way_out(bench: Bench):
    bench.use("two", TWENTY)
    assert bench.frame == QRectF(0, 0, 580, 50)
    bench.press()
    assert bench.frame == TWENTY[0]
    for _ in range(5):
        bench.press(is_chooser=False)
    assert bench.scan.property("isWayOut")
    bench.press()
    assert (bench.frame, bench.chosen) == (QRectF(0, 0, 580, 50), [])


def test_two_switches_do_not_move_by_themselves(bench: Bench):
    bench.use("two", THREE)
    bench.wait(60_000)
    assert not bench.scan.is_running
    assert bench.frame == THREE[0]


def test_the_same_things_again_change_nothing(bench: Bench, qtbot):
    bench.use("one", THREE)
    with qtbot.assertNotEmitted(bench.scan.stopChanged):
        bench.scan.offer(THREE, 0)


def test_things_that_have_moved_are_scanned_on_from_the_same_one(bench: Bench):
    bench.use("one", THREE)
    bench.scan.offer([box.translated(0, 9) for box in THREE], 2)
    assert bench.frame == THREE[2].translated(0, 9)


def test_scanning_rests_after_three_passes_and_a_press_only_wakes_it(bench: Bench, qtbot):
    bench.use("one", THREE)
    with qtbot.waitSignal(bench.scan.runningChanged):
        for _ in range(12):
            bench.wait(2000)
    assert not bench.scan.is_running
    bench.scan.offer(TWENTY, -1)
    assert bench.frame.isNull()
    bench.press()
    assert (bench.scan.is_running, bench.chosen) == (True, [])


def test_a_switch_works_after_it_was_held(bench: Bench):
    bench.preferences.chooseHold(500)
    bench.use("two", THREE)
    bench.press()
    assert bench.chosen == []
    bench.scan.press(True)
    bench.wait(500)
    bench.wait(500)
    assert bench.chosen == [0]


def test_the_question_scans_by_itself_until_it_is_answered(bench: Bench):
    bench.scan.askHow()
    bench.scan.offer(THREE, -1)
    assert bench.scan.property("isAskingHow")
    assert bench.scan.is_running
    bench.scan.answerHow("two")
    assert not bench.scan.property("isAskingHow")
    assert (bench.scan.is_on, bench.scan.is_running) == (True, False)


def test_who_uses_a_switch_is_not_asked_again(bench: Bench):
    bench.use("one", THREE)
    bench.scan.askHow()
    assert not bench.scan.property("isAskingHow")


def test_with_keys_the_question_stays_and_stops_scanning(bench: Bench):
    bench.scan.askHow()
    bench.scan.leave_to_keys()
    assert bench.scan.property("isAskingHow")
    assert not bench.scan.is_on


@pytest.mark.parametrize(("is_slower", "step_ms"), [(True, 2500), (False, 1500)])
def test_the_step_is_changed_a_little_at_a_time(bench: Bench, is_slower: bool, step_ms: int):
    bench.scan.changeStep(is_slower)
    assert bench.preferences.chosen.scan_step_ms == step_ms


def test_the_step_stops_at_both_ends(bench: Bench):
    for _ in range(20):
        bench.scan.changeStep(False)
    assert bench.preferences.chosen.scan_step_ms == 500


def test_a_pause_hides_the_frame_and_starts_afresh(bench: Bench):
    bench.use("one", THREE)
    bench.wait(4000)
    bench.scan.pause(True)
    assert bench.frame.isNull()
    assert not bench.scan.is_running
    bench.scan.pause(False)
    assert bench.frame == THREE[0]


def test_nothing_is_left_after_the_visit(bench: Bench):
    bench.use("one", THREE)
    bench.preferences.forget()
    bench.scan.forget()
    assert not bench.scan.is_on
    assert bench.scan.boxes == ()
