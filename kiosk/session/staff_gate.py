"""The gate before the staff screens: choosing a PIN, typing it, and waiting after wrong ones.

Pure state. Whoever folds it keeps the PIN's file and compares what was typed; the times here are seconds on
the wall clock, because a wait must outlast a restart, and that clock may jump.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 6, 12
FREE_TRIES = 3
"""So many wrong tries cost nothing but the typing."""
FIRST_WAIT_S, LONGEST_WAIT_S = 30, 3600
_MOST_DOUBLINGS = 10


class GatePhase(StrEnum):
    """What the gate asks for."""

    CHOOSE = "choose"
    REPEAT = "repeat"
    ENTER = "enter"
    CHECKING = "checking"
    WAITING = "waiting"
    OPEN = "open"
    BROKEN = "broken"


class GateNote(StrEnum):
    """What went wrong with the last try."""

    NONE = ""
    WRONG = "wrong"
    NOT_THE_SAME = "notTheSame"
    TOO_SHORT = "tooShort"
    TOO_SIMPLE = "tooSimple"
    NOT_SAVED = "notSaved"


@dataclass(frozen=True, slots=True)
class Gate:
    """`digits` are typed and not yet accepted, `first` is the PIN that must be typed once more.

    `is_changing` says that staff are in already and choose another PIN.
    """

    phase: GatePhase = GatePhase.ENTER
    digits: str = ""
    first: str = ""
    note: GateNote = GateNote.NONE
    is_changing: bool = False

    @property
    def is_open(self) -> bool:
        """Whether staff are in."""
        return self.phase is GatePhase.OPEN or self.is_changing

    @property
    def takes_digits(self) -> bool:
        """Whether a digit can be typed now."""
        return self.phase in (GatePhase.CHOOSE, GatePhase.REPEAT, GatePhase.ENTER)


def type_digit(gate: Gate, digit: str) -> Gate:
    """Type one more digit; what is no digit, or too many, changes nothing."""
    is_digit = len(digit) == 1 and digit in "0123456789"
    if not gate.takes_digits or not is_digit or len(gate.digits) == MOST_DIGITS:
        return gate
    return replace(gate, digits=gate.digits + digit, note=GateNote.NONE)


def delete_digit(gate: Gate) -> Gate:
    """Take the last digit away."""
    return replace(gate, digits=gate.digits[:-1]) if gate.takes_digits else gate


def begin_change(gate: Gate) -> Gate:
    """Choose another PIN; only staff who are in can."""
    return Gate(GatePhase.CHOOSE, is_changing=True) if gate.is_open else gate


def leave_change(gate: Gate) -> Gate:
    """Keep the PIN as it is."""
    return Gate(GatePhase.OPEN) if gate.is_changing else gate


def accept_digits(gate: Gate) -> Gate:
    """Take what was typed. `CHECKING` then asks to compare it, or to keep a PIN that was typed twice."""
    match gate.phase:
        case GatePhase.ENTER if gate.digits:
            return replace(gate, phase=GatePhase.CHECKING)
        case GatePhase.CHOOSE:
            note = find_fault(gate.digits)
            if note is not GateNote.NONE:
                return replace(gate, digits="", note=note)
            return replace(gate, phase=GatePhase.REPEAT, first=gate.digits, digits="")
        case GatePhase.REPEAT if gate.digits != gate.first:
            return Gate(GatePhase.CHOOSE, note=GateNote.NOT_THE_SAME, is_changing=gate.is_changing)
        case GatePhase.REPEAT:
            return replace(gate, phase=GatePhase.CHECKING)
    return gate


def find_fault(pin: str) -> GateNote:
    """Say why a PIN cannot be used: it is short, or the first that anybody would guess."""
    if len(pin) < LEAST_DIGITS:
        return GateNote.TOO_SHORT
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return GateNote.TOO_SIMPLE if steps in ({0}, {1}, {9}) else GateNote.NONE


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one, and when the last of them was."""

    failures: int = 0
    last_s: float = 0.0


def note_try(tries: Tries, now_s: float) -> Tries:
    """Count a try as wrong. Done before it is compared: a pulled plug is no way round the wait."""
    return Tries(tries.failures + 1, now_s)


def settle_clock(tries: Tries, now_s: float) -> Tries:
    """Begin the wait afresh where the clock was put back; it would be longer than it may be."""
    return replace(tries, last_s=now_s) if tries.last_s > now_s else tries


def measure_wait(tries: Tries, now_s: float) -> float:
    """Return how many seconds nobody may try for: twice as many after each wrong try, an hour at most."""
    if tries.failures < FREE_TRIES:
        return 0.0
    doublings = min(tries.failures - FREE_TRIES, _MOST_DOUBLINGS)
    whole_s = float(min(FIRST_WAIT_S << doublings, LONGEST_WAIT_S))
    return max(0.0, min(whole_s, tries.last_s + whole_s - now_s))
