"""What there is to read, current first."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.viewmodels import ReadViewModel
from kiosk.viewmodels.reading import derive_page_rows, derive_strategy_rows
from tests.viewmodels.sample_content import (
    TODAY,
    make_catalogue,
    make_page,
    make_strategy,
    picture_url,
    summarise,
)

PLANS = (
    make_strategy("old", 2021, 2025),
    make_strategy("now", 2026, 2029),
    make_strategy("next", 2030, 2033),
)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 1, 1), [("now", "current"), ("next", "coming"), ("old", "ended")]),
        (date(2025, 12, 31), [("old", "current"), ("next", "coming"), ("now", "coming")]),
        (date(2031, 6, 1), [("next", "current"), ("now", "ended"), ("old", "ended")]),
        (date(2019, 6, 1), [("next", "coming"), ("now", "coming"), ("old", "coming")]),
    ],
)
def test_plans_stand_in_the_order_current_coming_ended(today: date, expected: list[tuple[str, str]]):
    rows = derive_strategy_rows(PLANS, today, picture_url)
    assert [(row.strategy_id, row.validity) for row in rows] == expected


def test_a_plan_tells_its_years_and_picture():
    (row,) = derive_strategy_rows(PLANS[:1], TODAY, picture_url)
    assert (row.first_year, row.last_year, row.picture) == (2021, 2025, "file:///b")


def test_pages_stay_in_reading_order():
    pages = tuple(summarise(make_page(page_id)) for page_id in ("b", "a"))
    assert [row.page_id for row in derive_page_rows(pages, picture_url)] == ["b", "a"]


@pytest.mark.parametrize(
    ("list_id", "title", "pages"),
    [
        ("", "", []),
        ("support", "", ["first", "second", "third"]),
        ("county", "", []),
        ("2026-2029", "The plan 2026", ["now"]),
        ("nothing-like-it", "", []),
    ],
)
def test_a_list_shows_the_pages_it_names(qapp, list_id: str, title: str, pages: list[str]):
    read = ReadViewModel(make_catalogue(), TODAY, picture_url)
    read.show_list(list_id)
    assert (read.listId, read.strategyTitle) == (list_id, title)
    assert [row.page_id for row in read.pages.rows] == pages


def test_the_plans_are_there_before_anything_is_chosen(qapp):
    read = ReadViewModel(make_catalogue(), TODAY, picture_url)
    assert [row.strategy_id for row in read.strategies.rows] == ["2026-2029", "2021-2025"]
