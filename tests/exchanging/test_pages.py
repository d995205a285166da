"""Whether all pages are here."""

from __future__ import annotations

import pytest

from kiosk.exchanging.pages import Page, report_pages
from kiosk.source import ProblemLog


def make_page(number: int, count: int | None = 50, **fields: object) -> Page:
    said = {"page_number": number, "total_pages": 3, "total_items": 120, "size": 50} | fields
    return Page(f"page-{number}.json", count, said)


LAST = make_page(3, 20, last_page=True)


def report(*pages: Page) -> list[tuple[str, str]]:
    problems = ProblemLog()
    report_pages(pages, "folder", problems)
    return [(finding.rule, finding.message) for finding in problems.findings]


@pytest.mark.parametrize(
    "pages",
    [
        (),
        (make_page(1), make_page(2), LAST),
        (make_page(0), make_page(1), make_page(2, 20, last_page=True, size=20)),
        (Page("a.json", 3, {}), Page("b.json", 1, {"size": "many", "total_pages": True})),
        (make_page(1), make_page(2, None), LAST),
    ],
)
def test_there_is_nothing_to_say_of_pages_that_are_all_here(pages: tuple[Page, ...]):
    assert report(*pages) == []


def test_a_page_that_is_missing_is_named():
    ((rule, message),) = report(make_page(1), LAST)
    assert rule == "page-missing"
    assert "120 services on 3 pages, but 70 are here. Not here: page 2." in message


def test_a_page_that_is_cut_short_or_twice_is_said():
    assert [rule for rule, _ in report(make_page(1, 49), make_page(1), make_page(2), LAST)] == [
        "page-cut-short",
        "page-twice",
    ]


def test_a_page_that_tells_of_pages_without_end_is_told_shortly():
    ((_, message),) = report(make_page(1, total_pages=10**9, total_items=10**12))
    assert len(message) < 250
