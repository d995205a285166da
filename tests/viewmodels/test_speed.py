"""The set-up of scanning as QML sees it."""

from __future__ import annotations

import pytest

from kiosk.viewmodels import PreferencesViewModel, SpeedViewModel

WAIT_MS = 1500


class Bench:
    """The set-up with a clock put forward by hand, and waits that are always the same."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.preferences = PreferencesViewModel()
        self.speed = SpeedViewModel(self.preferences, lambda: self.now_ms, lambda: WAIT_MS)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.now_ms += ms
        self.speed.check_time()

    @property
    def phase(self) -> str:
        """What the set-up is doing."""
        return str(self.speed.property("phase"))


@pytest.fixture
def bench(qapp) -> Bench:
    """Nobody has begun."""
    return Bench()


def test_five_presses_set_the_step(bench: Bench):
    bench.speed.start()
    for go in range(5):
        assert bench.speed.property("doneGoes") == go
        bench.wait(WAIT_MS)
        bench.now_ms += 1300
        bench.speed.press()
    assert (bench.phase, bench.preferences.chosen.scan_step_ms) == ("done", 2000)
    assert not bench.speed.is_going_on


def test_it_can_be_left_and_begun_again(bench: Bench):
    bench.speed.start()
    bench.wait(WAIT_MS)
    bench.speed.leave()
    assert bench.phase == "off"
    bench.speed.start()
    assert (bench.phase, bench.speed.property("doneGoes")) == ("waiting", 0)


def test_too_early_is_told_and_leaves_the_step(bench: Bench):
    bench.speed.start()
    bench.speed.press()
    assert bench.speed.property("wasEarly") is True
    assert bench.preferences.chosen.scan_step_ms == 2000


def test_with_nobody_there_it_ends_by_itself(bench: Bench):
    bench.speed.start()
    for _ in range(3):
        bench.wait(WAIT_MS)
        bench.wait(10_000)
    assert bench.phase == "givenUp"
