"""The file opens in a spreadsheet, and no title in it is taken for a formula."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counting import NAMES, Counted, Kind, Span, put_together, round_count
from kiosk.staff import StatisticsTable, write_statistics
from kiosk.staff.statistics_file import guard_cell
from kiosk.vocabulary import ContentTitles

TODAY = date(2026, 11, 24)
VISIT, PAGE = Counted(Kind.VISIT), Counted(Kind.PAGE, "evil")
DAYS = {TODAY: {VISIT: 23, PAGE: 2}, date(2026, 10, 30): {VISIT: 8}, None: {VISIT: 6}}
TABLE = StatisticsTable(
    today=TODAY,
    recent_visits=round_count(23),
    weeks=put_together(DAYS, Span.WEEK, TODAY),
    months=put_together(DAYS, Span.MONTH, TODAY),
    titles=ContentTitles({"evil": '=HYPERLINK("x","Ä, b")'}, {}, {}, {}),
)


def read_lines(file: Path) -> list[list[str]]:
    """The cells of a file, as a spreadsheet reads them."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))


def test_the_file_has_every_line_by_month_and_week(tmp_path: Path):
    file = write_statistics(tmp_path, TABLE, "ST16 2DH")
    assert file.name == "kiosk-statistics-2026-11-24.csv"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    (readme,), _, head, *lines = read_lines(file)
    assert readme.startswith("Information kiosk at ST16 2DH, up to 24 November 2026. Each number says")
    assert head[2:] == [
        "November 2026",
        "October 2026",
        "Days not known: the clock was wrong",
        "23 to 29 November 2026",
        "26 October to 1 November 2026",
    ]
    assert lines[0] == ["Visits", "All visits", "25", "10", "5", "25", "10"]
    assert len(lines) == sum(map(len, NAMES.values())) + 1
    assert {len(line) for line in lines} == {len(head)}


def test_few_are_not_counted_and_no_title_is_a_formula(tmp_path: Path):
    lines = read_lines(write_statistics(tmp_path, TABLE, ""))
    (page,) = (line for line in lines if line[:1] == ["Pages opened"])
    assert page == ["Pages opened", '\'=HYPERLINK("x","Ä, b")', "under 5", "0", "0", "under 5", "0"]


@given(st.text())
def test_no_words_begin_a_formula(words: str):
    assert guard_cell(words)[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


@pytest.mark.parametrize("words", ["Swimming", "", "1-2-1 help", "'quoted"])
def test_other_words_stay_as_they_are(words: str):
    assert guard_cell(words) == words
