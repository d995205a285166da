"""The statement sorts its own lines."""

from __future__ import annotations

from datetime import date

from kiosk.vocabulary import AccessibilityStatement, ChecklistLine, LineResult


def test_lines_are_selected_by_result_in_their_order():
    results = (LineResult.PASS, LineResult.NOT_YET, LineResult.FAIL, LineResult.PASS)
    lines = tuple(ChecklistLine(number, "", result, "") for number, result in enumerate(results, start=1))
    statement = AccessibilityStatement(date(2026, 11, 24), "0.1.0", 1, lines)
    assert [line.number for line in statement.select(LineResult.PASS)] == [1, 4]
    assert [line.number for line in statement.select(LineResult.FAIL, LineResult.NOT_YET)] == [2, 3]
