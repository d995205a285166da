"""A PIN is chosen twice and typed once; wrong ones cost time, which neither a clock nor a restart saves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from kiosk.session.staff_gate import FREE_TRIES, LONGEST_WAIT_S, find_fault

PINS = st.text("0123456789", min_size=LEAST_DIGITS, max_size=MOST_DIGITS)
GOOD_PINS = PINS.filter(lambda pin: find_fault(pin) is GateNote.NONE)
STEPS = st.one_of(
    st.tuples(st.just(type_digit), st.text(max_size=2)),
    st.sampled_from([(delete_digit,), (accept_digits,), (begin_change,), (leave_change,)]),
)
CLOSED = [phase for phase in GatePhase if phase is not GatePhase.OPEN]


def type_pin(gate: Gate, pin: str) -> Gate:
    """Type a PIN and accept it."""
    for digit in pin:
        gate = type_digit(gate, digit)
    return accept_digits(gate)


@given(st.sampled_from(CLOSED), st.lists(STEPS))
def test_nothing_that_is_typed_opens_the_gate_by_itself(phase: GatePhase, steps):
    gate = Gate(phase)
    for step, *arguments in steps:
        gate = step(gate, *arguments)
        assert not gate.is_open
        assert len(gate.digits) <= MOST_DIGITS
        assert set(gate.digits) <= set("0123456789")


@given(GOOD_PINS)
def test_a_good_pin_typed_twice_is_kept(pin: str):
    once = type_pin(Gate(GatePhase.CHOOSE), pin)
    assert (once.phase, once.digits) == (GatePhase.REPEAT, "")
    twice = type_pin(once, pin)
    assert (twice.phase, twice.digits) == (GatePhase.CHECKING, pin)


@given(GOOD_PINS, GOOD_PINS, st.booleans())
def test_two_that_differ_begin_again(pin: str, other: str, is_changing: bool):
    once = type_pin(Gate(GatePhase.CHOOSE, is_changing=is_changing), pin)
    if pin != other:
        again = Gate(GatePhase.CHOOSE, note=GateNote.NOT_THE_SAME, is_changing=is_changing)
        assert type_pin(once, other) == again


@pytest.mark.parametrize(
    ("pin", "note"),
    [
        ("12345", GateNote.TOO_SHORT),
        ("777777", GateNote.TOO_SIMPLE),
        ("234567", GateNote.TOO_SIMPLE),
        ("890123", GateNote.TOO_SIMPLE),
        ("654321", GateNote.TOO_SIMPLE),
        ("246813", GateNote.NONE),
    ],
)
def test_a_pin_that_anybody_guesses_is_refused(pin: str, note: GateNote):
    gate = type_pin(Gate(GatePhase.CHOOSE), pin)
    assert gate.note is note
    assert (gate.phase is GatePhase.REPEAT) == (note is GateNote.NONE)


def test_who_changes_the_pin_stays_in_and_may_keep_it():
    changing = begin_change(Gate(GatePhase.OPEN))
    assert changing.is_open
    assert leave_change(changing) == Gate(GatePhase.OPEN)


@given(st.integers(0, 40), st.floats(0, 1e9), st.floats(0, 1e9))
def test_a_wait_is_never_longer_than_an_hour_whatever_the_clock_does(
    failures: int, last_s: float, now_s: float
):
    wait_s = measure_wait(Tries(failures, last_s), now_s)
    assert 0 <= wait_s <= LONGEST_WAIT_S
    settled = settle_clock(Tries(failures, last_s), now_s)
    assert measure_wait(settled, now_s + LONGEST_WAIT_S) <= 1


@given(st.integers(0, 40))
def test_each_wrong_try_waits_at_least_as_long_as_the_one_before(failures: int):
    tries = Tries(failures, 1000.0)
    more = note_try(tries, 1000.0)
    assert measure_wait(tries, 1000.0) <= measure_wait(more, 1000.0)
    assert (measure_wait(more, 1000.0) > 0) == (more.failures >= FREE_TRIES)


def test_a_clock_that_goes_back_saves_no_time():
    tries = Tries(FREE_TRIES, 1000.0)
    assert measure_wait(settle_clock(tries, 10.0), 10.0) == measure_wait(tries, 1000.0) == 30
