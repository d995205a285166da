"""The gate before the staff screens, as QML sees it. The PIN itself never reaches QML."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.jobs import Asking, Ok, Outcome, Runner
from kiosk.machine import (
    PinRecord,
    PinSecret,
    PinUnreadableError,
    is_right,
    make_secret,
    read_pin,
    write_pin,
)
from kiosk.session import (
    LEAST_DIGITS,
    MOST_DIGITS,
    Gate,
    GateNote,
    GatePhase,
    Tries,
    accept_digits,
    begin_change,
    delete_digit,
    leave_change,
    measure_wait,
    note_try,
    settle_clock,
    type_digit,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_TICK_MS = 500


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffGateViewModel(QObject):
    """Folds what is typed into the gate's state, keeps the PIN's file, and counts down the wait."""

    gateChanged = Signal()

    def __init__(
        self, pin_file: Path, runner: Runner, now_s: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pin_file = pin_file
        self._asking = Asking(runner)
        self._now_s = now_s
        self._gate = Gate()
        self._record: PinRecord | None = None
        self._seconds_left = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check_time)

    @property
    def is_open(self) -> bool:
        """Whether staff are in."""
        return self._gate.is_open

    def begin(self) -> None:
        """Somebody stands before the gate; staff who are in stay in."""
        if self.is_open:
            self._set(leave_change(self._gate))
            return
        try:
            self._record = read_pin(self._pin_file)
        except PinUnreadableError as error:
            _LOG.error("The file with the staff PIN cannot be read: %s", error)
            self._set(Gate(GatePhase.BROKEN))
            return
        self._set(Gate(GatePhase.CHOOSE if self._record is None else GatePhase.ENTER))
        self.check_time()

    def lock(self) -> None:
        """Close the gate and forget what was typed."""
        self._asking.drop()
        self._timer.stop()
        self._seconds_left = 0
        self._set(Gate())

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        """Type one more digit."""
        self._set(type_digit(self._gate, digit))

    @Slot()
    def deleteDigit(self) -> None:
        """Take the last digit away."""
        self._set(delete_digit(self._gate))

    def change_pin(self) -> None:
        """Choose another PIN."""
        self._set(begin_change(self._gate))

    @Slot()
    def keepPin(self) -> None:
        """Leave the PIN as it is after all."""
        self._set(leave_change(self._gate))

    @Slot()
    def accept(self) -> None:
        """Take what was typed."""
        before = self._gate
        self._set(accept_digits(before))
        if self._gate.phase is not GatePhase.CHECKING:
            return
        pin = self._gate.digits
        if before.phase is GatePhase.REPEAT:
            self._asking.run(lambda: make_secret(pin), self._take_secret)
        elif self._record is not None:
            secret = self._record.secret
            self._keep_tries(note_try(self._tries(), self._now_s()))
            self._asking.run(lambda: is_right(pin, secret), self._take_answer)

    @Slot()
    def check_time(self) -> None:
        """See how long nobody may try, and let them when that is over."""
        tries = self._tries()
        if settle_clock(tries, self._now_s()) != tries:
            self._keep_tries(settle_clock(tries, self._now_s()))
        seconds_left = math.ceil(measure_wait(self._tries(), self._now_s()))
        is_waiting = self._gate.phase is GatePhase.WAITING
        if seconds_left and self._gate.phase is GatePhase.ENTER:
            self._set(replace(self._gate, phase=GatePhase.WAITING, digits=""))
            self._timer.start()
        elif not seconds_left and is_waiting:
            self._timer.stop()
            self._set(Gate())
        if seconds_left != self._seconds_left:
            self._seconds_left = seconds_left
            self.gateChanged.emit()

    def _take_answer(self, outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Ok) and outcome.value:
            self._keep_tries(Tries())
            self._set(Gate(GatePhase.OPEN))
            return
        _LOG.info("Somebody typed a wrong staff PIN")
        self._set(Gate(note=GateNote.WRONG))
        self.check_time()

    def _take_secret(self, outcome: Outcome[PinSecret]) -> None:
        is_kept = isinstance(outcome, Ok) and self._keep(PinRecord(outcome.value))
        if is_kept:
            _LOG.info("Staff chose a new PIN")
            self._set(Gate(GatePhase.OPEN))
        else:
            was_changing = self._gate.is_changing
            self._set(Gate(GatePhase.CHOOSE, note=GateNote.NOT_SAVED, is_changing=was_changing))

    def _tries(self) -> Tries:
        return Tries(self._record.failures, self._record.last_try_s) if self._record else Tries()

    def _keep_tries(self, tries: Tries) -> None:
        """Keep the tries; where the disk takes nothing they count until the program ends."""
        if self._record is not None:
            kept = replace(self._record, failures=tries.failures, last_try_s=tries.last_s)
            self._keep(kept)
            self._record = kept

    def _keep(self, record: PinRecord) -> bool:
        try:
            write_pin(self._pin_file, record)
        except OSError as error:
            _LOG.error("The file with the staff PIN cannot be written: %s", error)
            return False
        self._record = record
        return True

    def _set(self, gate: Gate) -> None:
        before, self._gate = self._gate, gate
        if before != gate:
            self.gateChanged.emit()

    phase = Property(str, lambda self: self._gate.phase.value, notify=gateChanged)
    note = Property(str, lambda self: self._gate.note.value, notify=gateChanged)
    digitCount = Property(int, lambda self: len(self._gate.digits), notify=gateChanged)
    isChanging = Property(bool, lambda self: self._gate.is_changing, notify=gateChanged)
    secondsLeft = Property(int, lambda self: self._seconds_left, notify=gateChanged)
    leastDigits = Property(int, lambda self: LEAST_DIGITS, constant=True)
    mostDigits = Property(int, lambda self: MOST_DIGITS, constant=True)
