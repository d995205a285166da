"""Rows about when services are open."""

from __future__ import annotations

from kiosk.compiling.directory_plan import plan_directory
from kiosk.compiling.opening_tables import build_opening_tables
from kiosk.source import SourceTree


def test_words_come_before_the_rules_they_give(tree: SourceTree):
    schedules, openings = build_opening_tables(plan_directory(tree))
    assert [row[1:] for row in schedules.rows] == [
        (0, None, 1, "", None, None, None, None, None, "Sat 10:00–12:00"),
        (1, "WEEKLY", 1, "SA", None, "10:00", "12:00", None, None, ""),
    ]
    saturday, minutes = 1 << 5, (600, 720)
    assert [row[1:] for row in openings.rows] == [
        (1, saturday, 0, *minutes, "WEEKLY", 1, 0, "", "9999-12-31")
    ]
