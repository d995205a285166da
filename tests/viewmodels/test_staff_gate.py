"""The gate keeps its PIN on the disk, counts wrong tries before it compares, and waits across restarts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.jobs import QueuedRunner
from kiosk.machine import PinRecord, make_secret, read_pin, write_pin
from kiosk.viewmodels import StaffGateViewModel

PIN, WRONG = "246813", "975310"
SECRET = make_secret(PIN)


class Door:
    """A gate with a clock and a runner worked by hand."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.now_s = 1000.0
        self.start()

    def start(self) -> None:
        """Begin as after a restart."""
        self.runner = QueuedRunner()
        self.gate = StaffGateViewModel(self.file, self.runner, lambda: self.now_s)
        self.gate.begin()

    def type(self, pin: str) -> None:
        """Type a PIN and have it compared."""
        for digit in pin:
            self.gate.typeDigit(digit)
        self.gate.accept()
        self.runner.drain()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds
        self.gate.check_time()


@pytest.fixture
def door(qapp, tmp_path) -> Door:
    """A gate with a PIN."""
    write_pin(tmp_path / "pin.json", PinRecord(SECRET))
    return Door(tmp_path / "pin.json")


def test_the_first_pin_is_chosen_twice_and_opens(qapp, tmp_path):
    door = Door(tmp_path / "pin.json")
    assert door.gate.phase == "choose"
    door.type(PIN)
    door.type(PIN)
    assert door.gate.phase == "open"
    door.gate.lock()
    door.gate.begin()
    door.type(PIN)
    assert door.gate.is_open


def test_a_wrong_pin_says_so_and_the_right_one_forgets_it(door: Door):
    door.type(WRONG)
    assert (door.gate.phase, door.gate.note) == ("enter", "wrong")
    door.type(PIN)
    assert door.gate.is_open
    assert read_pin(door.file) == PinRecord(SECRET)


def test_three_wrong_ones_wait_and_a_restart_saves_nothing(door: Door):
    for _ in range(3):
        door.type(WRONG)
    assert (door.gate.phase, door.gate.secondsLeft) == ("waiting", 30)
    door.type(PIN)
    assert not door.gate.is_open
    door.now_s += 10
    door.start()
    assert (door.gate.phase, door.gate.secondsLeft) == ("waiting", 20)
    door.wait(20)
    assert door.gate.phase == "enter"
    door.type(WRONG)
    assert door.gate.secondsLeft == 60


def test_a_clock_put_back_begins_the_wait_afresh(door: Door):
    for _ in range(3):
        door.type(WRONG)
    door.wait(-900)
    assert door.gate.secondsLeft == 30
    door.wait(30)
    assert door.gate.phase == "enter"


def test_a_try_counts_before_it_is_compared(door: Door):
    for digit in PIN:
        door.gate.typeDigit(digit)
    door.gate.accept()
    record = read_pin(door.file)
    assert record is not None
    assert record.failures == 1


def test_an_answer_that_comes_after_everybody_left_opens_nothing(door: Door):
    for digit in PIN:
        door.gate.typeDigit(digit)
    door.gate.accept()
    door.gate.lock()
    door.runner.drain()
    assert not door.gate.is_open


def test_staff_change_the_pin_or_keep_it(door: Door):
    door.type(PIN)
    door.gate.change_pin()
    assert door.gate.isChanging
    door.gate.keepPin()
    assert door.gate.phase == "open"
    door.gate.change_pin()
    door.type(WRONG)
    door.type(WRONG)
    door.gate.lock()
    door.gate.begin()
    door.type(WRONG)
    assert door.gate.is_open


def test_a_spoilt_file_lets_nobody_in(door: Door, caplog):
    door.file.write_text("{}")
    door.start()
    assert door.gate.phase == "broken"
    door.type(PIN)
    assert not door.gate.is_open
    assert "cannot be read" in caplog.text


def test_a_pin_that_cannot_be_saved_is_said_to_be_so(qapp, tmp_path, caplog):
    door = Door(tmp_path / "folder" / "pin.json")
    (tmp_path / "folder").write_text("in the way")
    door.type(PIN)
    door.type(PIN)
    assert (door.gate.phase, door.gate.note) == ("choose", "notSaved")
    assert "cannot be written" in caplog.text


def test_digits_are_counted_and_taken_back(door: Door):
    door.gate.typeDigit("1")
    door.gate.typeDigit("x")
    assert door.gate.digitCount == 1
    door.gate.deleteDigit()
    assert door.gate.digitCount == 0
