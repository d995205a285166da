"""Statistics as staff see them, made up."""

from __future__ import annotations

from datetime import date

from kiosk.counting import Choice, Counted, Kind, Span, put_together, round_count
from kiosk.jobs import Runner
from kiosk.staff import StatisticsTable
from kiosk.viewmodels import StaffStatisticsViewModel, StaffStickViewModel
from kiosk.vocabulary import ContentTitles

TODAY = date(2026, 11, 24)
VISIT, PAGE, CALM = Counted(Kind.VISIT), Counted(Kind.PAGE, "plan"), Counted(Kind.CHOICE, Choice.CALM)
DAYS = {
    date(2026, 10, 30): {VISIT: 31, PAGE: 6},
    date(2026, 11, 17): {VISIT: 12},
    TODAY: {VISIT: 23, PAGE: 8, CALM: 2},
}
TABLE = StatisticsTable(
    today=TODAY,
    recent_visits=round_count(35),
    weeks=put_together(DAYS, Span.WEEK, TODAY),
    months=put_together(DAYS, Span.MONTH, TODAY),
    titles=ContentTitles({"plan": "The plan"}, {}, {}, {}),
)


def make_statistics(runner: Runner, *, is_counting: bool = True) -> StaffStatisticsViewModel:
    """The statistics with no stick plugged in."""
    saving = StaffStickViewModel(lambda: (), lambda stick: stick, runner)
    return StaffStatisticsViewModel(lambda: TABLE, saving, runner, is_counting=is_counting)
