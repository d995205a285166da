"""Staff turn over weeks and months."""

from __future__ import annotations

import pytest

from kiosk.jobs import QueuedRunner
from kiosk.staff import StatisticsTable
from kiosk.tour import rows_of
from kiosk.viewmodels import StaffStatisticsViewModel, StaffStickViewModel
from tests.viewmodels.made_statistics import make_statistics


@pytest.fixture
def runner() -> QueuedRunner:
    """Work waits to be told."""
    return QueuedRunner()


@pytest.fixture
def statistics(qapp, runner: QueuedRunner) -> StaffStatisticsViewModel:
    """Staff look at three weeks in two months."""
    made = make_statistics(runner)
    made.look()
    runner.drain()
    return made


def test_the_newest_week_comes_first_beside_the_one_before(statistics: StaffStatisticsViewModel):
    assert (statistics.isReady, statistics.isEmpty, statistics.isCounting) == (True, False, True)
    assert (statistics.shown, statistics.before) == ("23 to 29 November 2026", "16 to 22 November 2026")
    row = rows_of(statistics, "rows")[0]
    assert (row.now, row.before) == ("25", "10")
    assert (statistics.hasEarlier, statistics.hasLater) == (True, False)


def test_turning_stops_at_the_ends(statistics: StaffStatisticsViewModel):
    for _ in range(5):
        statistics.turn(1)
    assert (statistics.shown, statistics.before) == ("26 October to 1 November 2026", "")
    assert (statistics.hasEarlier, statistics.hasLater) == (False, True)
    for _ in range(5):
        statistics.turn(-1)
    assert statistics.shown == "23 to 29 November 2026"


def test_months_are_shown_from_the_newest(statistics: StaffStatisticsViewModel):
    statistics.turn(1)
    statistics.chooseSpan("month")
    assert (statistics.span, statistics.shown, statistics.before) == (
        "month",
        "November 2026",
        "October 2026",
    )
    assert rows_of(statistics, "rows")[0].now == "35"


def test_nothing_is_shown_once_staff_have_gone(statistics: StaffStatisticsViewModel):
    statistics.chooseSpan("month")
    statistics.forget()
    assert (statistics.isReady, statistics.isEmpty, statistics.span) == (False, True, "week")
    assert rows_of(statistics, "rows") == ()
    statistics.turn(1)
    assert statistics.shown == ""


def test_what_cannot_be_read_is_for_the_log(qapp, runner: QueuedRunner, caplog):
    def fail() -> StatisticsTable:
        raise ValueError("bug")

    saving = StaffStickViewModel(lambda: (), lambda stick: stick, runner)
    statistics = StaffStatisticsViewModel(fail, saving, runner, is_counting=False)
    statistics.look()
    runner.drain()
    assert (statistics.isReady, statistics.isCounting) == (False, False)
    assert "could not be read" in caplog.text
