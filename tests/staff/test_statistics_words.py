"""Everything that is counted has a name for people."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.counting import NAMES, Counted, Figure, Kind, Period, Span
from kiosk.staff import name_period, write_figure
from kiosk.staff.statistics_words import GROUPS, name_counted
from kiosk.vocabulary import ContentTitles

TITLES = ContentTitles({"a": "Page"}, {"a": "Film"}, {"a": "Service"}, {"a": "Topic"})


def test_everything_on_the_list_has_a_name_of_its_own():
    assert set(GROUPS) == set(Kind)
    for kind, names in NAMES.items():
        labels = [name_counted(Counted(kind, name), TITLES) for name in names]
        assert len(set(labels)) == len(names)


def test_things_of_the_content_have_their_titles():
    kinds = (Kind.PAGE, Kind.FILM_BEGUN, Kind.FILM_ENDED, Kind.SERVICE, Kind.TOPIC)
    assert [name_counted(Counted(kind, "a"), TITLES) for kind in kinds] == [
        "Page",
        "Film",
        "Film",
        "Service",
        "Topic",
    ]


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(Span.WEEK, date(2026, 11, 23)), "23 to 29 November 2026"),
        (Period(Span.WEEK, date(2026, 10, 26)), "26 October to 1 November 2026"),
        (Period(Span.WEEK, date(2026, 12, 28)), "28 December 2026 to 3 January 2027"),
        (Period(Span.MONTH, date(2026, 11, 1)), "November 2026"),
        (Period(Span.UNDATED, None), "Days not known: the clock was wrong"),
    ],
)
def test_a_week_or_month_is_named(period: Period, words: str):
    assert name_period(period) == words


def test_few_are_only_few():
    assert [write_figure(figure) for figure in (Figure(), Figure(25), Figure(is_few=True))] == [
        "0",
        "25",
        "under 5",
    ]
