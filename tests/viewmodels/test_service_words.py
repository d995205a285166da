"""What is said of each fact of a service."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.viewmodels.service_words import (
    ACCESS_WORDS,
    Standpoint,
    describe_access,
    describe_ages,
    describe_checking,
    describe_cost,
    describe_distance,
    describe_needs,
    describe_place,
    describe_referral,
    is_over_a_year_ago,
    write_day,
)
from kiosk.vocabulary import AccessFeature, Confidence, CostOption, GridPoint, Location, Referral

HERE = Standpoint(GridPoint(400_000, 300_000))


@pytest.mark.parametrize(
    ("youngest", "oldest", "words"),
    [
        (None, None, ""),
        (0, None, "All ages"),
        (11, None, "From 11 years"),
        (None, 18, "Up to 18 years"),
        (0, 1, "Up to 1 year"),
        (5, 11, "From 5 to 11 years"),
        (7, 7, "7 years"),
    ],
)
def test_ages_are_said_as_far_as_they_are_known(youngest: int | None, oldest: int | None, words: str):
    assert describe_ages(youngest, oldest).replace("\u00a0", " ") == words


def test_needs_are_listed_and_every_other_one_too_where_it_is_for_all():
    assert describe_needs(("Autism", "Hearing"), is_for_all=False) == "Autism, Hearing"
    assert describe_needs(("Autism",), is_for_all=True) == "Every need, such as: Autism"
    assert describe_needs((), is_for_all=True) == "Every need"
    assert describe_needs((), is_for_all=False) == ""


def test_a_referral_says_who_asks():
    assert describe_referral(Referral.SELF).startswith("You can get in touch yourself")
    assert "Ask your GP" in describe_referral(Referral.PROFESSIONAL)
    assert len({describe_referral(referral) for referral in (*Referral, None)}) == 4
    assert describe_referral(None) == ""


def test_costs_are_the_words_and_then_the_prices():
    prices = (
        CostOption(350, "a session"),
        CostOption(300, ""),
        CostOption(0, "for carers"),
        CostOption(0, ""),
    )
    assert describe_cost("Small fee", prices).splitlines() == [
        "Small fee",
        "£3.50 a session",
        "£3",
        "Free for carers",
        "Free",
    ]
    assert describe_cost("", ()) == ""


def test_every_access_feature_has_words():
    assert set(ACCESS_WORDS) == set(AccessFeature)
    assert describe_access((AccessFeature.LIFT, AccessFeature.HOIST), " Ring the bell ") == (
        "Lift, Hoist\nRing the bell"
    )
    assert describe_access((), "") == ""


@pytest.mark.parametrize(
    ("miles", "shown"),
    [
        (0.0, "0.1 miles"),
        (0.96, "1 mile"),
        (1.04, "1 mile"),
        (2.34, "2.3 miles"),
        (9.96, "10 miles"),
        (31.6, "32 miles"),
    ],
)
def test_a_distance_is_no_more_exact_than_that_helps(miles: float, shown: str):
    here = GridPoint(400_000, 300_000)
    there = GridPoint(400_000, 300_000 + round(miles * 1609.344))
    said = [describe_distance(each, there) for each in (Standpoint(here), Standpoint(here, "ST16 2DH"))]
    assert [words.replace("\u00a0", " ") for words in said] == [
        f"About {shown} from here in a straight line",
        f"About {shown} from ST16 2DH in a straight line",
    ]


def test_a_place_says_all_that_is_known_of_it():
    place = Location("1 High Street", "ST16 2DH", 400_000, 301_609, "Bus 8")
    assert describe_place(place, HERE).replace("\u00a0", " ").splitlines() == [
        "1 High Street",
        "ST16 2DH",
        "About 1 mile from here in a straight line",
        "How to get there: Bus 8",
    ]
    assert describe_place(Location("Town Hall", "", None, None), HERE) == "Town Hall"


@pytest.mark.parametrize(
    ("shown", "words"), [("d MMMM yyyy", "9 July 2025"), ("MMMM yyyy", "July 2025"), ("yyyy", "2025")]
)
def test_a_day_is_written_as_exactly_as_it_is_known(shown: str, words: str):
    assert write_day(date(2025, 7, 9), shown).replace("\u00a0", " ") == words
    assert write_day(None, "") == ""


def test_checking_says_how_sure_we_are_and_from_when_that_is():
    assert describe_checking(Confidence.SEEN, "July 2025").startswith(
        "Checked: these details were on a public web page from July 2025."
    )
    assert "from" not in describe_checking(Confidence.PARTIAL, "")
    assert describe_checking(Confidence.UNVERIFIED, "2025").startswith("Not checked yet")
    assert "more than a year ago" in describe_checking(Confidence.SEEN, "2020", is_old=True)


@pytest.mark.parametrize(
    ("day", "shown", "is_old"),
    [
        (date(2025, 11, 23), "d MMMM yyyy", False),
        (date(2025, 11, 22), "d MMMM yyyy", True),
        (date(2025, 11, 1), "MMMM yyyy", False),
        (date(2025, 10, 1), "MMMM yyyy", True),
        (date(2025, 1, 1), "yyyy", False),
        (date(2024, 1, 1), "yyyy", True),
    ],
)
def test_a_year_has_passed_only_where_that_is_sure(day: date, shown: str, is_old: bool):
    assert is_over_a_year_ago(day, shown, date(2026, 11, 24)) is is_old
    assert not is_over_a_year_ago(day, shown, None)
    assert not is_over_a_year_ago(None, "", date(2026, 11, 24))
