"""Staff see a week or a month, all that could be counted in it, and of the content what was used most."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.counting import NAMES, Counted, DayFiles, Figure, Kind, Span
from kiosk.staff import StatisticsRow, list_rows, read_statistics
from kiosk.staff.statistics import MOST_OF_A_KIND
from kiosk.vocabulary import ContentTitles

TODAY = date(2026, 11, 24)
TITLES = ContentTitles({"plan": "The plan"}, {}, {}, {})
VISIT, PLAN = Counted(Kind.VISIT), Counted(Kind.PAGE, "plan")


def test_what_is_on_the_disk_is_read_by_weeks_and_months(tmp_path: Path):
    DayFiles(tmp_path).save({date(2026, 10, 30): {VISIT: 6}, TODAY: {VISIT: 3}})
    table = read_statistics(tmp_path, TODAY, TITLES)
    assert table.recent_visits == Figure(is_few=True)
    weeks = [(period.first, figures) for period, figures in table.of(Span.WEEK).items()]
    assert weeks == [
        (date(2026, 11, 23), {VISIT: Figure(is_few=True)}),
        (date(2026, 10, 26), {VISIT: Figure(5)}),
    ]
    assert len(table.of(Span.MONTH)) == 2


def test_a_kiosk_that_counted_nobody_has_an_empty_table(tmp_path: Path):
    table = read_statistics(tmp_path / "nothing", TODAY, TITLES)
    assert (table.recent_visits, table.weeks, table.months) == (Figure(), {}, {})


def test_every_line_stands_beside_the_one_before():
    now, before = {VISIT: Figure(15), PLAN: Figure(is_few=True)}, {VISIT: Figure(10)}
    rows = list_rows(now, before, TITLES)
    assert rows[0] == StatisticsRow("Visits", "All visits", "15", "10")
    assert StatisticsRow("Pages opened", "The plan", "under 5", "0") in rows
    assert sum(row.group != "" for row in rows) == len(NAMES) + 1


def test_what_left_the_content_has_its_id_and_the_most_used_come_first():
    pages = {Counted(Kind.PAGE, f"page-{place}"): Figure(place * 5) for place in range(1, 15)}
    labels = [row.label for row in list_rows(pages, {}, TITLES) if row.label.startswith("page-")]
    assert labels[0] == "page-14 (not in the content any more)"
    assert len(labels) == MOST_OF_A_KIND
