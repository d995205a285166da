"""The clock of the audit stands."""

from __future__ import annotations

from kiosk.audit.clock import StandingClock


def test_time_passes_only_when_put_forward():
    clock = StandingClock()
    before = clock()
    assert clock() == before
    clock.put_forward(500)
    assert clock() == before + 500
