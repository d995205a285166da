"""What visitors are told of the last audit."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate

from kiosk.viewmodels import AccessibilityViewModel
from kiosk.vocabulary import AccessibilityStatement, ChecklistLine, LineResult

LINES = (
    ChecklistLine(1, "One", LineResult.PASS, ""),
    ChecklistLine(2, "Two", LineResult.NOT_YET, "It is missing."),
    ChecklistLine(3, "Three", LineResult.PEOPLE, "Somebody must look."),
    ChecklistLine(4, "Four", LineResult.FAIL, "It fails."),
    ChecklistLine(5, "Five", LineResult.PASS, ""),
)
STATEMENT = AccessibilityStatement(date(2026, 11, 24), "0.1.0", 500, LINES)


def test_lines_stand_under_what_is_known_of_them(qapp):
    shown = AccessibilityViewModel(STATEMENT, date(2026, 12, 1))
    assert [line.number for line in shown.met.rows] == [1, 5]
    assert [line.number for line in shown.gaps.rows] == [2, 4]
    assert [line.number for line in shown.forPeople.rows] == [3]
    assert (shown.lineCount, shown.pictures, shown.checkedOn) == (5, 500, QDate(2026, 11, 24))


@pytest.mark.parametrize(("today", "is_old"), [(date(2027, 11, 24), False), (date(2027, 11, 25), True)])
def test_a_statement_is_old_after_a_year(qapp, today: date, is_old: bool):
    assert AccessibilityViewModel(STATEMENT, today).isOld is is_old


def test_without_a_statement_nothing_is_claimed(qapp):
    shown = AccessibilityViewModel(None, date(2026, 12, 1))
    assert (shown.hasStatement, shown.isOld, shown.lineCount) == (False, False, 0)
    assert (shown.met.rows, shown.gaps.rows, shown.forPeople.rows) == ((), (), ())
    assert not shown.checkedOn.isValid()
