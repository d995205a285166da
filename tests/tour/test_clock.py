"""A clock that goes on and can be put forward."""

from __future__ import annotations

from kiosk.tour import ForwardClock


def test_the_clock_never_goes_back():
    clock = ForwardClock()
    assert clock() <= clock()


def test_the_clock_can_be_put_forward_more_than_once():
    clock = ForwardClock()
    before = clock()
    clock.put_forward(120_000)
    clock.put_forward(1_000)
    assert clock() - before >= 121_000
