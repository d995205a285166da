"""The visit as QML sees it."""

from __future__ import annotations

import pytest

from kiosk.session import IdleTimes, Occupation
from kiosk.viewmodels import VisitViewModel

TIMES = IdleTimes(quiet_ms=120_000, warning_ms=60_000)


class SetClock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> SetClock:
    """A clock at zero."""
    return SetClock()


@pytest.fixture
def visit(qapp, clock: SetClock) -> VisitViewModel:
    """Nobody is visiting."""
    return VisitViewModel(TIMES, clock)


def test_nobody_is_there_at_first(visit: VisitViewModel):
    assert (visit.screen, visit.canGoBack, visit.isWarning) == ("attract", False, False)
    assert visit.is_resting
    visit.start()
    assert not visit.is_resting
    visit.finish()
    assert visit.is_resting


def test_a_visit_goes_on_and_back(visit: VisitViewModel):
    visit.start()
    visit.open("read", "support")
    assert (visit.screen, visit.argument, visit.canGoBack) == ("read", "support", True)
    visit.back()
    assert (visit.screen, visit.canGoBack) == ("home", False)


def test_a_screen_nobody_knows_is_a_mistake_in_the_program(visit: VisitViewModel):
    with pytest.raises(ValueError, match="nowhere"):
        visit.open("nowhere", "")


def test_back_returns_to_where_the_screen_was_left(visit: VisitViewModel):
    visit.start()
    visit.open("words", "")
    visit.rememberPosition(640)
    visit.open("contact", "")
    visit.back()
    assert visit.position == 640


def test_finishing_forgets_everything_at_once(visit: VisitViewModel, qtbot):
    visit.start()
    visit.open("words", "")
    with qtbot.waitSignal(visit.visit_ended):
        visit.finish()
    assert (visit.screen, visit.canGoBack) == ("attract", False)


def test_the_screen_warns_counts_down_and_starts_again(visit: VisitViewModel, clock: SetClock, qtbot):
    visit.start()
    clock.ms = 120_000
    visit.check_time()
    assert (visit.isWarning, visit.secondsLeft) == (True, 60)
    clock.ms = 179_001
    visit.check_time()
    assert visit.secondsLeft == 1
    clock.ms = 180_000
    with qtbot.waitSignal(visit.visit_ended):
        visit.check_time()
    assert (visit.screen, visit.isWarning) == ("attract", False)


def test_a_touch_takes_the_warning_away_and_the_visit_stays(visit: VisitViewModel, clock: SetClock):
    visit.start()
    visit.open("words", "")
    clock.ms = 130_000
    visit.check_time()
    visit.noteActivity()
    assert (visit.isWarning, visit.screen) == (False, "words")


@pytest.mark.parametrize(
    "go", [lambda visit: visit.open("read", ""), VisitViewModel.back, VisitViewModel.home]
)
def test_going_somewhere_is_a_sign_of_life(visit: VisitViewModel, clock: SetClock, go):
    visit.start()
    visit.open("words", "")
    clock.ms = 100_000
    go(visit)
    clock.ms = 200_000
    visit.check_time()
    assert not visit.isWarning


def test_a_touch_while_nobody_visits_does_not_start_the_clock(visit: VisitViewModel, clock: SetClock):
    visit.noteActivity()
    clock.ms = 10**9
    visit.check_time()
    assert (visit.isWarning, visit.screen) == (False, "attract")


def test_the_clock_stops_while_a_film_plays(visit: VisitViewModel, clock: SetClock):
    visit.start()
    visit.note_occupation(Occupation.FILM, True)
    clock.ms = 10**9
    visit.check_time()
    assert not visit.isWarning
    visit.note_occupation(Occupation.FILM, False)
    clock.ms += 119_999
    visit.check_time()
    assert not visit.isWarning


def test_the_wait_is_told_in_seconds(visit: VisitViewModel):
    assert visit.quietSeconds == 120


def test_a_visitor_who_needs_longer_gets_ten_times_the_wait(visit: VisitViewModel, clock: SetClock):
    visit.start()
    visit.wait_longer(True)
    clock.ms = 1_199_999
    visit.check_time()
    assert not visit.isWarning
    clock.ms = 1_200_000
    visit.check_time()
    assert (visit.isWarning, visit.secondsLeft) == (True, 60)
    visit.wait_longer(False)
    assert visit.quietSeconds == 120
